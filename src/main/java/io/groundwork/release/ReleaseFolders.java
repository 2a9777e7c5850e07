package io.groundwork.release;

import io.groundwork.shared.Uuid7;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where releases lie: {@code releases/<project>/<number>/} below the home folder; what is being built stands beside it. */
@Component
class ReleaseFolders {

    private final Path root;

    ReleaseFolders(@Value("${groundwork.home}") Path home) {
        root = home.resolve("releases").toAbsolutePath().normalize();
    }

    Path of(Release release) {
        return root.resolve(release.project().toString()).resolve(Integer.toString(release.number()));
    }

    /** A new folder to build in; what an earlier attempt left behind is removed. */
    Path begin(Release release) {
        try {
            Path parent = Files.createDirectories(of(release).resolveSibling(""));
            for (Path old : attempts(parent, release)) {
                FileSystemUtils.deleteRecursively(old);
            }
            return Files.createDirectory(parent.resolve(prefix(release) + Uuid7.next()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<Path> attempts(Path parent, Release release) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(prefix(release)))
                    .toList();
        }
    }

    private static String prefix(Release release) {
        return "." + release.number() + ".part-";
    }

    /** Puts the finished folder in its place, at once. */
    void publish(Release release, Path built) {
        try {
            FileSystemUtils.deleteRecursively(of(release));
            Files.move(built, of(release), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void discard(Path built) {
        try {
            FileSystemUtils.deleteRecursively(built);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
