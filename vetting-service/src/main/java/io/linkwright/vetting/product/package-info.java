/** What the catalogue has published of each part, as far as an audit needs it. */
package io.linkwright.vetting.product;
