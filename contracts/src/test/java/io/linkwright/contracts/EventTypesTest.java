package io.linkwright.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class EventTypesTest {

    private static final List<String> TOPICS = Stream.concat(Topics.STATE.stream(), Topics.STEPS.stream()).toList();

    @Test
    void a_name_carries_its_version_and_belongs_to_one_event() {
        assertThat(EventTypes.ALL).extracting(EventType::name).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("io\\.linkwright(\\.[a-z-]+)+\\.v[1-9]"));
        assertThat(EventTypes.ALL).extracting(EventType::payload).doesNotHaveDuplicates();
    }

    @Test
    void an_event_travels_on_a_known_topic_that_is_either_compacted_or_not() {
        assertThat(TOPICS).doesNotHaveDuplicates();
        assertThat(EventTypes.ALL).allSatisfy(type -> assertThat(TOPICS).contains(type.topic()));
        assertThat(TOPICS).allSatisfy(
                topic -> assertThat(EventTypes.ALL).anyMatch(type -> type.topic().equals(topic)));
    }

    @Test
    void an_event_is_found_by_its_name_alone() {
        assertThat(EventTypes.named("io.linkwright.quote.issued.v1")).contains(EventTypes.QUOTE_ISSUED);
        assertThat(EventTypes.named("io.linkwright.quote.issued.v2")).isEmpty();
        assertThat(EventTypes.named("")).isEmpty();
    }
}
