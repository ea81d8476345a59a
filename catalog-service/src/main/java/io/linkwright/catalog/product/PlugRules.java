package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.product.HostLanes.Signalling;

/** What goes into a cage: form, top, electrical lanes, classes of ports. */
final class PlugRules {

    static final List<ProductRule> ALL = List.of(
            new ProductRule("form-factor-lanes", "The electrical lanes are those of the form factor.", PlugRules::lanes),
            new ProductRule("top-style", "Only modules of the OSFP family come with different tops.", PlugRules::topStyle),
            new ProductRule("port-class", "Every class of ports is one that platforms have, and there is one at least.",
                    PlugRules::portClasses),
            ProductRule.ofModules("retiming-lanes", "A linear module has linear lanes, and no other has.",
                    PlugRules::retiming));

    static List<ProductFault> lanes(Product product, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        for (PlugFigures plug : PlugFigures.of(product)) {
            FormFactor formFactor = plug.formFactor().value();
            if (!formFactor.carries(plug.host().value())) {
                faults.add(plug.fault("/host/value", "form-factor-lanes", formFactor.label() + " does not carry "
                        + plug.host().value() + "; it carries "
                        + String.join(", ", formFactor.lanes().stream().map(HostLanes::toString).toList()) + "."));
            }
        }
        return faults;
    }

    static List<ProductFault> topStyle(Product product, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        for (PlugFigures plug : PlugFigures.of(product)) {
            if (plug.topStyle() != null && !plug.formFactor().value().osfpFamily()) {
                faults.add(plug.fault("/topStyle", "top-style", "A " + plug.formFactor().value().label()
                        + " module has no choice of tops; leave topStyle out."));
            }
        }
        return faults;
    }

    static List<ProductFault> portClasses(Product product, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        for (PlugFigures plug : PlugFigures.of(product)) {
            if (plug.ports().value().isEmpty()) {
                faults.add(plug.fault("/ports/value", "port-class", "No port takes it; name one class of ports at least."));
            }
            plug.ports().value().stream().filter(name -> !context.portClasses().contains(name)).sorted()
                    .forEach(name -> faults.add(
                            plug.fault("/ports/value", "unknown-port-class", "There is no class of ports " + name + ".")));
        }
        return faults;
    }

    static List<ProductFault> retiming(Transceiver module, ProductContext context) {
        if (module.retiming() == null) {
            return List.of();
        }
        boolean linear = module.host().value().signalling() == Signalling.LINEAR;
        return (module.retiming().value() == Retiming.LPO) == linear ? List.of()
                : List.of(new ProductFault("/retiming/value", "retiming-lanes", module.retiming().value()
                        + " does not go with lanes of " + module.host().value() + "."));
    }

    private PlugRules() {
    }
}
