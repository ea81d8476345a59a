package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.connector.Connector;

/**
 * An optical module at an end of the path. On each face it sends lane {@code i} on position {@code i} and receives it on the
 * i-th position from the other end: 1-4 and 12-9 of an MPO-12, 1-8 and 16-9 of an MPO-16, 1 and 2 of a duplex face.
 *
 * @param face the connector of each face
 * @param faces 2 for a twin-port module
 * @param lanesPerFace lanes in use on each face; the remaining positions are dark
 * @param links independent links the lanes are split into: 1, or 4 for a 400G module run as 4 x 100G
 * @param pmd name of the optical interface of each link; null when not stated
 * @param multimode whether it needs multimode glass; null when not stated
 */
public record OpticalModule(String at, String name, Connector face, int faces, int lanesPerFace, int links, String pmd,
        Boolean multimode) implements Element {

    public OpticalModule {
        requireNonNull(at, "at");
        requireNonNull(name, "name");
        if (faces < 1 || lanesPerFace < 1 || lanesPerFace > face.type().positions() / 2) {
            throw new IllegalArgumentException(
                    "no module has " + faces + " faces of " + lanesPerFace + " lanes on " + face.type().label());
        }
        if (links < 1 || faces * lanesPerFace % links != 0) {
            throw new IllegalArgumentException(faces * lanesPerFace + " lanes do not make " + links + " equal links");
        }
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public List<End> ends() {
        List<End> ends = new ArrayList<>(faces);
        for (int i = 1; i <= faces; i++) {
            ends.add(End.face(Integer.toString(i), face));
        }
        return ends;
    }

    /** Light ends in a module. */
    @Override
    public List<Spot> through(Spot spot) {
        return List.of();
    }

    public int lanesPerLink() {
        return faces * lanesPerFace / links;
    }

    /** Position a lane of a face is sent on. */
    public int sends(int lane) {
        return lane;
    }

    /** Position a lane of a face is received on. */
    public int receives(int lane) {
        return face.type().positions() + 1 - lane;
    }

    /** Lane sent on a position, or 0. */
    public int laneSentOn(int position) {
        return position <= lanesPerFace ? position : 0;
    }

    /** Lane received on a position, or 0. */
    public int laneReceivedOn(int position) {
        int lane = face.type().positions() + 1 - position;
        return lane <= lanesPerFace ? lane : 0;
    }

    /** The link, counted from 0, that a lane of a face belongs to. */
    public int linkOf(int end, int lane) {
        return (end * lanesPerFace + lane - 1) / lanesPerLink();
    }

    /** The lane counted within its link, from 1. */
    public int laneInLink(int end, int lane) {
        return (end * lanesPerFace + lane - 1) % lanesPerLink() + 1;
    }

    OpticalModule with(Connector otherFace) {
        return new OpticalModule(at, name, otherFace, faces, lanesPerFace, links, pmd, multimode);
    }
}
