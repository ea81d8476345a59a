/**
 * What fits what: named lists of small rules over modules, cages and fibre. Every rule answers, so that a refusal carries all
 * its reasons and a choice can be explained. Plain Java.
 */
package io.linkwright.catalog.compatibility;
