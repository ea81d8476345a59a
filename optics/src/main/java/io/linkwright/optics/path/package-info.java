/**
 * Where light goes between modules: a path of cords, adapters, cassettes and splitters, the trace of every transmitter through
 * it, the loss on the way, what is wrong at each joint, and the cheapest change that mends it.
 *
 * <p>
 * Fibre positions are counted from 1 on each connector as its own plug is numbered, key up; a face is numbered as the plug that
 * goes into it, and a module sends on the first positions and receives on the last. Turning every
 * connector's numbering round changes no answer between modules; it only counts the ports of a cassette from the other side.
 */
package io.linkwright.optics.path;
