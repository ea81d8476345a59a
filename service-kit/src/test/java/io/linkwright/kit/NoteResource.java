package io.linkwright.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.linkwright.contracts.EventTypes;
import io.linkwright.contracts.catalog.DesignRejected;
import io.linkwright.kit.event.EventContext;
import io.linkwright.kit.event.Outbox;
import io.linkwright.kit.idempotency.Created;
import io.linkwright.kit.idempotency.Idempotency;
import io.linkwright.kit.identity.Caller;
import io.linkwright.kit.problem.Problems;
import io.quarkus.security.Authenticated;

/** A service in miniature: what the kit's tests exercise. */
@Path("/api/notes")
@Authenticated
public class NoteResource {

    private final DataSource dataSource;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Caller caller;

    NoteResource(DataSource dataSource, Outbox outbox, Idempotency idempotency, Caller caller) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    public record Part(@Positive(message = "The count must be above 0.") int count) {
    }

    public record Note(@NotBlank(message = "The text is missing.") String text, List<@Valid Part> parts, boolean fail) {
    }

    public record Stored(String id, String by, String organisation) {
    }

    @POST
    @RolesAllowed("customer")
    public Response create(@Valid Note note, @HeaderParam(Idempotency.HEADER) String key) {
        return idempotency.once(key, "POST /api/notes", note, () -> store(note));
    }

    /** Answers how many bytes came. */
    @POST
    @Path("long")
    @Consumes(MediaType.TEXT_PLAIN)
    public long read(InputStream text) throws IOException {
        return text.transferTo(OutputStream.nullOutputStream());
    }

    @GET
    @Path("{id}")
    public Stored get(@PathParam("id") String id) {
        throw Problems.notFound("note", id);
    }

    private Created store(Note note) {
        String id = UUID.randomUUID().toString();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into note (id, text) values (?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, note.text());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        outbox.publish(EventTypes.DESIGN_REJECTED, id,
                new DesignRejected(id, "c-" + id, "org", Instant.now(), List.of(), note.text()),
                new EventContext("c-" + id, null));
        if (note.fail()) {
            throw Problems.conflict("note-refused", "It was to fail after the event was written.");
        }
        return Created.at("/api/notes/" + id, new Stored(id, caller.userName(), caller.organisation().orElse(null)));
    }
}
