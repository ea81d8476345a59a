package io.linkwright.catalog.fibrepath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.problem.Fault;
import io.linkwright.optics.path.CorrectionSearch;
import io.linkwright.optics.path.PathCheck;
import io.linkwright.optics.path.PathReport;

/** The fibre path check as plain functions over JSON: what the service answers, and whoever has the parts can run alone. */
public final class FibrePaths {

    /**
     * A request that makes no sense.
     *
     * @see #faults()
     */
    public static final class NotReadable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient List<Fault> faults;

        NotReadable(List<Fault> faults) {
            super(faults.size() + " faults");
            this.faults = List.copyOf(faults);
        }

        /** All of them, by JSON pointer. */
        public List<Fault> faults() {
            return faults;
        }
    }

    /** @throws NotReadable with all faults of the request */
    public static PathAnswer check(JsonNode body, PathParts parts) throws NotReadable {
        PathRequest request = read(body, parts);
        PathReport report = PathCheck.check(request.path(), request.conditions());
        CorrectionSearch search = report.blocked() ? CorrectionSearch.of(report, request.conditions()) : null;
        return Answers.of(report, search, request.conditions(), parts.sources());
    }

    /**
     * The path as an SVG drawing of where light goes.
     *
     * @throws NotReadable with all faults of the request
     */
    public static String draw(JsonNode body, PathParts parts) throws NotReadable {
        PathRequest request = read(body, parts);
        return PathDrawing.draw(request.title(), PathCheck.check(request.path(), request.conditions()));
    }

    private static PathRequest read(JsonNode body, PathParts parts) throws NotReadable {
        List<Fault> faults = new ArrayList<>();
        PathRequest request = PathReader.read(body, parts, faults);
        if (request == null) {
            throw new NotReadable(List.copyOf(new LinkedHashSet<>(faults)));
        }
        return request;
    }

    private FibrePaths() {
    }
}
