/** What a module's memory claims against what a catalogue says of its part number: named rules that all answer. */
package io.linkwright.optics.cmis.audit;
