package io.linkwright.catalog.schedule;

/** How long the runs of a tier are, and which cable is laid for each. Quick, and without allocation. */
interface Runs {

    /** Length of the run between two chassis. */
    double lengthM(int nearChassis, int farChassis);

    /**
     * Which of the stock lengths is laid, from 0.
     *
     * @param runM the link's
     * @param trunkChassis where the single plug of a breakout sits, which is as long as its longest line
     */
    int stock(double runM, int trunkChassis, int trunkCage, int trunkPort);

    /** Part number of a stock length, as a cell. */
    byte[] part(int stock);

    /** Its length in metres, as a cell; empty where the part number is sold in more than one. */
    byte[] stockLength(int stock);
}
