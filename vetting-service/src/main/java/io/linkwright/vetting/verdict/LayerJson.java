package io.linkwright.vetting.verdict;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.vetting.audit.Layer;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Layers are written in JSON as the events write them; the audit core itself knows no JSON. */
@Singleton
class LayerJson implements ObjectMapperCustomizer {

    interface WireName {
        @JsonValue
        String wireName();
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addMixIn(Layer.class, WireName.class);
    }
}
