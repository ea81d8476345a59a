/** What holds for every request: its id, the headers browsers obey, and who may send it. */
package io.linkwright.gateway.web;
