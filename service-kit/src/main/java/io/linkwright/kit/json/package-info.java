/** Strict reading of request bodies: every fault is found and named by its JSON pointer. */
package io.linkwright.kit.json;
