/** What can be bought: modules, cable assemblies and fibre cables, each figure with its source. */
package io.linkwright.catalog.product;
