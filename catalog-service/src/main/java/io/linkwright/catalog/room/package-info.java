/** Where racks stand and how long the cables between them are. Plain Java; positions follow from counts alone. */
package io.linkwright.catalog.room;
