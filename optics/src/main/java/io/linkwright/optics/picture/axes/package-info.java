/** Charts over a common horizontal axis: panels one above the other, with lines, steps, points, thresholds and marked spans. */
package io.linkwright.optics.picture.axes;
