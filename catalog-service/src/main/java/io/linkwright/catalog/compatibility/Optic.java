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

    /** The way it is run at that speed, or null when it does not run there. */
    static Optic at(Transceiver module, int speedGbps, Parts parts, Socket socket) {
        for (Application application : module.applications().value()) {
            Pmd pmd = parts.pmd(application.pmd()).orElseThrow();
            if (pmd.rateGbps() == speedGbps) {
                return new Optic(module, application, pmd, socket);
            }
        }
        return null;
    }

    /** The way it is run when nobody asks for another. */
    static Optic natively(Transceiver module, Parts parts, Socket socket) {
        Application application = module.nativeApplication();
        return new Optic(module, application, parts.pmd(application.pmd()).orElseThrow(), socket);
    }

    Optic in(Socket end) {
        return new Optic(module, application, pmd, end);
    }

    /** One link of it, whatever else the module carries. */
    Optic single() {
        return new Optic(module, new Application(1, application.pmd()), pmd, socket);
    }

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
