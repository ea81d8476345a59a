/** Files that clients send: unpacked, bounded, digested and kept on disk while they are read. */
package io.linkwright.vetting.upload;
