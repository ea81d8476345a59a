/** Whether a cable's plug fits a module's face, and whether its fibres carry light from transmitters to receivers. */
package io.linkwright.optics.connector;
