package io.linkwright.vetting.profile;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.vetting.audit.AppliesTo;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.Bound;
import io.linkwright.vetting.audit.Criterion;
import io.linkwright.vetting.audit.DefaultUncertainty;
import io.linkwright.vetting.audit.Limit;
import io.linkwright.vetting.audit.When;

/** Reads audit profiles from JSON, strictly: what it does not understand it refuses. Thread safe. */
public final class ProfileReader {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Criteria criteria;

    public ProfileReader(Criteria criteria) {
        this.criteria = criteria;
    }

    /**
     * @param name named in complaints
     * @throws ProfileFormatException if the document is no profile, or one with a field that is unknown, missing or wrong
     */
    public AuditProfile read(String name, String document) {
        Fields fields = new Fields(name, tree(name, document));
        try {
            AuditProfile profile = new AuditProfile(fields.text("id"), fields.integer("version"),
                    fields.oneOf("kind", AuditProfile.Kind.class), fields.text("title"), fields.text("basis"),
                    fields.texts("pmds"), partKinds(fields),
                    fields.has("lanesPerInstance") ? fields.integer("lanesPerInstance") : 0,
                    fields.optionalNumber("baudGBd"), fields.objects("limits").stream().map(this::limit).toList(),
                    fields.objects("channel").stream().map(ProfileReader::channelFigure).toList(),
                    fields.objects("uncertainties").stream().map(this::uncertainty).toList(), fields.texts("notes"));
            fields.nothingElse();
            requireWindowPerLane(profile, name);
            return profile;
        } catch (IllegalArgumentException wrong) {
            throw new ProfileFormatException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    static JsonNode tree(String name, String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException broken) {
            throw new ProfileFormatException(name + " is no JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static List<PartKind> partKinds(Fields fields) {
        return fields.texts("partKinds").stream().map(PartKind::valueOf).toList();
    }

    private Limit limit(Fields fields) {
        Criterion criterion = measured(fields);
        Bound bound = BoundReader.read(fields);
        bound.dependsOn().forEach(key -> criteria.named(key, fields.where()));
        Limit limit = new Limit(criterion, bound, fields.oneOf("gate", Limit.Gate.class), when(fields), appliesTo(fields),
                fields.text("source"), fields.oneOf("confidence", Confidence.class), fields.optionalText("note"));
        fields.nothingElse();
        return limit;
    }

    private DefaultUncertainty uncertainty(Fields fields) {
        Criterion criterion = measured(fields);
        DefaultUncertainty uncertainty = new DefaultUncertainty(criterion, fields.number("expanded"), fields.text("source"),
                fields.oneOf("confidence", Confidence.class));
        fields.nothingElse();
        return uncertainty;
    }

    /** The criterion, whose own unit must be named. */
    private Criterion measured(Fields fields) {
        Criterion criterion = criteria.named(fields.text("criterion"), fields.where());
        String unit = fields.text("unit");
        if (!unit.equals(criterion.unit())) {
            throw new ProfileFormatException(
                    fields.where() + ": " + criterion.key() + " is in " + criterion.unit() + ", not in " + unit);
        }
        return criterion;
    }

    private When when(Fields fields) {
        if (!fields.has("when")) {
            return null;
        }
        Fields when = fields.object("when");
        When read = new When(criteria.named(when.text("criterion"), when.where()), when.optionalNumber("below"),
                when.optionalNumber("atLeast"));
        when.nothingElse();
        return read;
    }

    private static AppliesTo appliesTo(Fields fields) {
        if (!fields.has("appliesTo")) {
            return null;
        }
        Fields to = fields.object("appliesTo");
        AppliesTo read = new AppliesTo(to.texts("pmds"),
                to.has("pmdInstances") ? Integer.valueOf(to.integer("pmdInstances")) : null,
                to.texts("formFactors"), to.texts("partNumbers"));
        to.nothingElse();
        return read;
    }

    private static AuditProfile.ChannelFigure channelFigure(Fields fields) {
        AuditProfile.ChannelFigure figure = new AuditProfile.ChannelFigure(fields.text("figure"), fields.number("value"),
                fields.text("unit"), fields.text("source"), fields.oneOf("confidence", Confidence.class),
                fields.optionalText("note"));
        fields.nothingElse();
        return figure;
    }

    private static void requireWindowPerLane(AuditProfile profile, String name) {
        profile.limits().stream().map(Limit::bound).filter(Bound.WithinByLane.class::isInstance)
                .map(Bound.WithinByLane.class::cast).filter(bound -> bound.windows().size() != profile.lanesPerInstance())
                .forEach(bound -> {
                    throw new ProfileFormatException(name + ": 'withinByLane' has " + bound.windows().size() + " windows for "
                            + profile.lanesPerInstance() + " lanes");
                });
    }
}
