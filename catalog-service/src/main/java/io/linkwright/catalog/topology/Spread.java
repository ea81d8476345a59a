package io.linkwright.catalog.topology;

import java.util.ArrayList;
import java.util.List;

/** Links over chassis that need not be filled alike: so many chassis with so many links each. */
public record Spread(List<Share> shares) {

    public record Share(long chassis, long linksEach) {
    }

    public Spread {
        shares = List.copyOf(shares);
    }

    public static Spread even(long chassis, long linksEach) {
        return new Spread(List.of(new Share(chassis, linksEach)));
    }

    /** {@code links} over {@code chassis} as evenly as whole links allow. */
    public static Spread over(long chassis, long links) {
        long each = links / chassis;
        long more = links % chassis;
        return new Spread(List.of(new Share(more, each + 1), new Share(chassis - more, each)));
    }

    /** As many such spreads side by side, each over chassis of its own. */
    Spread times(long count) {
        return new Spread(shares.stream().map(share -> new Share(share.chassis * count, share.linksEach)).toList());
    }

    Spread and(Spread other) {
        List<Share> all = new ArrayList<>(shares);
        all.addAll(other.shares);
        return new Spread(all);
    }

    public long links() {
        return shares.stream().mapToLong(share -> share.chassis * share.linksEach).sum();
    }

    /** Most links of any one chassis. */
    public long most() {
        return shares.stream().filter(share -> share.chassis > 0).mapToLong(Share::linksEach).max().orElse(0);
    }

    /**
     * Units that carry {@code linksPerUnit} links each. A unit never serves two chassis, so an odd link leaves a half-used
     * unit at each of them: the sum over chassis of the rounded-up quotient, not the rounded-up quotient of the sum.
     */
    public long units(int linksPerUnit) {
        return shares.stream()
                .mapToLong(share -> share.chassis * ((share.linksEach + linksPerUnit - 1) / linksPerUnit)).sum();
    }
}
