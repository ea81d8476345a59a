package io.linkwright.catalog.topology;

/** Is shown one link after the other. All numbers count from 0; chassis within their layer, cages within their chassis. */
@FunctionalInterface
public interface LinkVisitor {

    /**
     * @param nearPort which of the links that the near cage holds
     * @param farPort which of the links that the far cage holds
     */
    void link(int nearChassis, int nearCage, int nearPort, int farChassis, int farCage, int farPort);
}
