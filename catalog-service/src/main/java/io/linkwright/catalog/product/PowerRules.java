package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.List;

/** Power and temperature. */
final class PowerRules {

    private static final double HIGHEST_W = 100;
    private static final double COLDEST_C = -60;
    private static final double HOTTEST_C = 125;

    static final List<ProductRule> ALL = List.of(
            new ProductRule("power-range", "Powers are not negative and at most " + HIGHEST_W + " W.", PowerRules::range),
            ProductRule.ofModules("power-order", "Low power is at most typical, and typical at most highest power.",
                    PowerRules::order),
            ProductRule.ofModules("case-temperature", "The case temperatures are a range between " + COLDEST_C + " and "
                    + HOTTEST_C + " degrees Celsius.", PowerRules::temperatures));

    static List<ProductFault> range(Product product, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        PlugFigures.of(product).forEach(plug -> range(plug.at() + "/maxPowerW/value", plug.maxPowerW(), faults));
        if (product instanceof Transceiver module) {
            range("/typicalPowerW/value", module.typicalPowerW(), faults);
            range("/lowPowerW/value", module.lowPowerW(), faults);
        }
        return faults;
    }

    private static void range(String pointer, Figure<Double> power, List<ProductFault> faults) {
        if (power != null && !(power.value() >= 0 && power.value() <= HIGHEST_W)) {
            faults.add(new ProductFault(pointer, "power-range",
                    power.value() + " W is no power of a module: 0 to " + HIGHEST_W + " W are."));
        }
    }

    static List<ProductFault> order(Transceiver module, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        atMost("/typicalPowerW/value", "typical", module.typicalPowerW(), "highest", module.maxPowerW(), faults);
        atMost("/lowPowerW/value", "low", module.lowPowerW(), "typical", module.typicalPowerW(), faults);
        atMost("/lowPowerW/value", "low", module.lowPowerW(), "highest", module.maxPowerW(), faults);
        return faults;
    }

    private static void atMost(String pointer, String name, Figure<Double> less, String otherName, Figure<Double> more,
            List<ProductFault> faults) {
        if (less != null && more != null && less.value() > more.value()) {
            faults.add(new ProductFault(pointer, "power-order", "The " + name + " power of " + less.value()
                    + " W is above the " + otherName + " power of " + more.value() + " W."));
        }
    }

    static List<ProductFault> temperatures(Transceiver module, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        temperature("/caseTempMinC/value", module.caseTempMinC(), faults);
        temperature("/caseTempMaxC/value", module.caseTempMaxC(), faults);
        if (module.caseTempMinC() != null && module.caseTempMaxC() != null
                && module.caseTempMinC().value() >= module.caseTempMaxC().value()) {
            faults.add(new ProductFault("/caseTempMinC/value", "case-temperature", "The lowest case temperature of "
                    + module.caseTempMinC().value() + " C is not below the highest of " + module.caseTempMaxC().value()
                    + " C."));
        }
        return faults;
    }

    private static void temperature(String pointer, Figure<Double> temperature, List<ProductFault> faults) {
        if (temperature != null && !(temperature.value() >= COLDEST_C && temperature.value() <= HOTTEST_C)) {
            faults.add(new ProductFault(pointer, "case-temperature", temperature.value()
                    + " C is no case temperature: " + COLDEST_C + " to " + HOTTEST_C + " C are."));
        }
    }

    private PowerRules() {
    }
}
