package io.linkwright.optics.path;

/**
 * One of the independent links of a module.
 *
 * @param element index of the module
 * @param link counted from 0
 */
public record LinkEnd(int element, int link) implements Comparable<LinkEnd> {

    @Override
    public int compareTo(LinkEnd other) {
        int byElement = Integer.compare(element, other.element);
        return byElement == 0 ? Integer.compare(link, other.link) : byElement;
    }
}
