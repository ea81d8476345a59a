package io.linkwright.catalog.compatibility;

import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.optics.budget.FibreGrade;

/**
 * A module run in one of its ways.
 *
 * @param pmd the optical interface of {@code application}
 * @param socket the end it is plugged into
 */
public record Optic(Transceiver module, Application application, Pmd pmd, Socket socket) {

    /** Rated reach on that grade, or null. OM5 is never worse than OM4 at 850 nm, so OM4's rating serves where OM5 has none. */
    Figure<Double> reachM(FibreGrade grade) {
        Figure<Double> rated = module.reachM().get(grade);
        return rated == null && grade == FibreGrade.OM5 ? module.reachM().get(FibreGrade.OM4) : rated;
    }

    /** Longest reach the module is rated for on any grade; 0 when it has no rating. */
    public double longestReachM() {
        return module.reachM().values().stream().mapToDouble(Figure::value).max().orElse(0);
    }

    int connectors() {
        return module.connector().value().count();
    }
}
