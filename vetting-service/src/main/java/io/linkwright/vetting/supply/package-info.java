/** How many vetted units there are of each part, and which of them are set aside for accepted quotes. */
package io.linkwright.vetting.supply;
