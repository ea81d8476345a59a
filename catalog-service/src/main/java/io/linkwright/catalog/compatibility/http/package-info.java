/** The questions of compatibility over HTTP: strict reading, and answers as they are written. */
package io.linkwright.catalog.compatibility.http;
