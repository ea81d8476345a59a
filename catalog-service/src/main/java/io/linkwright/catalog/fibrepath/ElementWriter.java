package io.linkwright.catalog.fibrepath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.Pins;
import io.linkwright.optics.path.Adapter;
import io.linkwright.optics.path.Breakout;
import io.linkwright.optics.path.Cassette;
import io.linkwright.optics.path.Conversion;
import io.linkwright.optics.path.Cord;
import io.linkwright.optics.path.Element;
import io.linkwright.optics.path.FibrePath;
import io.linkwright.optics.path.Joint;
import io.linkwright.optics.path.OpticalModule;
import io.linkwright.optics.path.Port;
import io.linkwright.optics.path.PowerSplitter;

/** Writes a path as the elements of a request, each named and each joint spelled out, so that it can be asked about again. */
final class ElementWriter {

    /** Elements that nothing is plugged into are left out: they were taken out of the path. */
    static List<Map<String, Object>> write(FibrePath path) {
        List<Integer> order = order(path);
        List<Map<String, Object>> elements = new ArrayList<>();
        for (int index : order) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", id(index));
            plugging(path, order, index, fields);
            fields(path.element(index), fields);
            elements.add(fields);
        }
        return elements;
    }

    /** From the first element along the joints, so that each is plugged into one before it. */
    private static List<Integer> order(FibrePath path) {
        List<Integer> order = new ArrayList<>();
        for (int start = 0; start < path.elements().size(); start++) {
            if (path.joined(start)) {
                visit(path, start, order);
            }
        }
        return order;
    }

    private static void visit(FibrePath path, int element, List<Integer> order) {
        if (order.contains(element)) {
            return;
        }
        order.add(element);
        for (int end = 0; end < path.ends(element).size(); end++) {
            Port next = path.opposite(new Port(element, end));
            if (next != null) {
                visit(path, next.element(), order);
            }
        }
    }

    /** The joint to the element visited first is its {@code on}; another one backwards closes a ring and is its {@code to}. */
    private static void plugging(FibrePath path, List<Integer> order, int index, Map<String, Object> fields) {
        for (Joint joint : path.joints()) {
            Port own = joint.a().element() == index ? joint.a() : joint.b();
            Port other = own == joint.a() ? joint.b() : joint.a();
            if (joint.touches(index) && order.indexOf(other.element()) < order.indexOf(index)) {
                String there = id(other.element()) + "." + path.end(other).name();
                if (fields.containsKey("on")) {
                    fields.put("to", there);
                } else {
                    fields.put("on", there);
                    fields.put("enter", path.end(own).name());
                }
            }
        }
    }

    private static String id(int index) {
        return "e" + index;
    }

    private static void fields(Element element, Map<String, Object> fields) {
        if (element instanceof OpticalModule module) {
            module(module, fields);
        } else if (element instanceof Cord cord) {
            cord(cord, fields);
        } else if (element instanceof Adapter adapter) {
            fields.put("kind", ElementKind.ADAPTER);
            fields.put("type", adapter.keys().type());
            fields.put("connector", ConnectorReader.write(new Connector(adapter.type(), null,
                    adapter.type().pinAligned() ? Pins.UNPINNED : Pins.NONE)));
        } else if (element instanceof Cassette cassette) {
            fields.put("kind", ElementKind.CASSETTE);
            fields.put("method", cassette.method());
            connector(fields, "rear", "rearPins", cassette.rear());
            connector(fields, "front", "frontPins", cassette.front());
        } else if (element instanceof Conversion conversion) {
            fields.put("kind", ElementKind.CONVERSION);
            connector(fields, "rear", "rearPins", conversion.rear());
            connector(fields, "front", "frontPins", conversion.front());
        } else if (element instanceof Breakout breakout) {
            breakout(breakout, fields);
        } else if (element instanceof PowerSplitter splitter) {
            fields.put("kind", ElementKind.POWER_SPLITTER);
            connector(fields, "connector", "pins", splitter.face());
            fields.put("ways", splitter.ways());
            fields.put("excessLossDb", splitter.excessLossDb());
        }
    }

    private static void module(OpticalModule module, Map<String, Object> fields) {
        fields.put("kind", ElementKind.MODULE);
        fields.put("name", module.name());
        connector(fields, "connector", "pins", module.face());
        fields.put("faces", module.faces());
        fields.put("lanes", module.lanesPerFace());
        fields.put("links", module.links());
        if (module.pmd() != null) {
            fields.put("pmd", module.pmd());
        }
    }

    private static void cord(Cord cord, Map<String, Object> fields) {
        fields.put("kind", cord.trunk() ? ElementKind.TRUNK : ElementKind.PATCH_CORD);
        fields.put("type", CordType.of(cord.polarity(), cord.near().type().pinAligned()));
        connector(fields, "nearConnector", "nearPins", cord.near());
        connector(fields, "farConnector", "farPins", cord.far());
        fields.put("fibres", cord.fibres());
        fields.put("lengthM", cord.lengthM());
        fields.put("grade", cord.grade());
    }

    private static void breakout(Breakout breakout, Map<String, Object> fields) {
        fields.put("kind", ElementKind.BREAKOUT);
        fields.put("type", breakout.crossed() ? CordType.B : CordType.A);
        connector(fields, "trunk", "trunkPins", breakout.trunk());
        connector(fields, "branch", "branchPins", breakout.branch());
        fields.put("branches", breakout.branches());
        fields.put("lengthM", breakout.lengthM());
        fields.put("grade", breakout.grade());
    }

    private static void connector(Map<String, Object> fields, String name, String pins, Connector connector) {
        fields.put(name, ConnectorReader.write(connector));
        if (connector.pins() != Pins.NONE) {
            fields.put(pins, connector.pins());
        }
    }

    private ElementWriter() {
    }
}
