/** Insertion loss of a passive channel against what the optical interface allows. */
package io.linkwright.optics.budget;
