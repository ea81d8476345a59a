package io.linkwright.vetting.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.resteasy.problem.HttpProblem;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReceivedFileTest {

    private static final byte[] CONTENT = content();

    /** @param form 0 plain, 1 gzip, 2 zip */
    @Property(tries = 2_000)
    void changed_and_cut_bytes_are_unpacked_or_refused_with_a_reason(@ForAll @IntRange(max = 2) int form,
            @ForAll @Size(max = 4) int[] places, @ForAll byte value, @ForAll @IntRange(max = 3_000) int cut)
            throws IOException {
        byte[] sent = packed(form);
        sent = cut % 3 == 0 && cut < sent.length ? Arrays.copyOf(sent, cut) : sent;
        for (int place : places) {
            if (sent.length > 0) {
                sent[Math.floorMod(place, sent.length)] = value;
            }
        }
        try (ReceivedFile file = ReceivedFile.ofAnyPacking(new ByteArrayInputStream(sent), 1 << 22)) {
            assertThat(file.bytes()).isBetween(0L, 1L << 22);
        } catch (HttpProblem refused) {
            assertThat(refused.getStatusCode()).isIn(400, 413);
        }
    }

    @Test
    void a_zip_whose_names_are_no_text_is_refused_with_a_reason() throws IOException {
        byte[] sent = packed(2);
        // Behind the 30 bytes of a local header comes the name; bit 11 of the flags says that it is UTF-8.
        sent[7] |= 0x08;
        sent[30] = (byte) 0xff;
        assertThatThrownBy(() -> ReceivedFile.ofAnyPacking(new ByteArrayInputStream(sent), 1 << 22))
                .isInstanceOfSatisfying(HttpProblem.class, refused -> assertThat(refused.getStatusCode()).isEqualTo(400));
    }

    @Test
    void the_same_content_has_the_same_digest_however_it_is_packed() throws IOException {
        for (int form = 0; form < 3; form++) {
            try (ReceivedFile file = ReceivedFile.ofAnyPacking(new ByteArrayInputStream(packed(form)), 1 << 20);
                    var in = file.open()) {
                assertThat(in.readAllBytes()).isEqualTo(CONTENT);
                assertThat(file.bytes()).isEqualTo(CONTENT.length);
                try (ReceivedFile plain = ReceivedFile.ofAnyPacking(new ByteArrayInputStream(CONTENT), 1 << 20)) {
                    assertThat(file.sha256()).isEqualTo(plain.sha256());
                }
            }
        }
    }

    @Test
    void the_bound_holds_to_the_byte() throws IOException {
        ReceivedFile.ofAnyPacking(new ByteArrayInputStream(CONTENT), CONTENT.length).close();
        for (int form = 0; form < 3; form++) {
            byte[] sent = packed(form);
            assertThatThrownBy(() -> ReceivedFile.ofAnyPacking(new ByteArrayInputStream(sent), CONTENT.length - 1))
                    .isInstanceOfSatisfying(HttpProblem.class,
                            problem -> assertThat(problem.getStatusCode()).isEqualTo(413));
        }
    }

    private static byte[] content() {
        byte[] content = new byte[2_000];
        new Random(3).nextBytes(content);
        content[0] = 'x';
        return content;
    }

    private static byte[] packed(int form) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        if (form == 0) {
            return CONTENT.clone();
        }
        if (form == 1) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(CONTENT);
            }
        } else {
            try (ZipOutputStream zip = new ZipOutputStream(packed)) {
                zip.putNextEntry(new ZipEntry("a"));
                zip.write(CONTENT);
            }
        }
        return packed.toByteArray();
    }
}
