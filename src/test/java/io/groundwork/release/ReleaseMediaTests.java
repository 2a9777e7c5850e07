package io.groundwork.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.TestDatabase;
import io.groundwork.dataset.Media;
import io.groundwork.dataset.MediaAsset;
import io.groundwork.dataset.Pictures;
import io.groundwork.dataset.Upload;
import io.groundwork.project.NewProject;
import io.groundwork.project.ProjectSetup;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.ProjectId;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases take the images and videos of their project along, and of no other. */
class ReleaseMediaTests {

    private static final NewRelease PICTURES = new NewRelease(List.of("pictures"), null, null);

    @TempDir
    Path home;

    private ReleaseFixture fixture;

    @BeforeEach
    void start() {
        fixture = new ReleaseFixture(TestDatabase.H2.migrated(), home, false);
        fixture.accepted(1);
        fixture.sql("update project set task_type = 'notes'");
        fixture.sql("update brief set settings = '{\"max\": 3, \"why\": 0, \"scope\": \"batch\"}'");
        fixture.sql("update submission set result = '{\"notes\": []}'");
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void writesTheMediaThatItemsName() throws IOException {
        byte[] red = Pictures.png(Color.RED);
        MediaAsset kept = keep(fixture.project, red);
        name(kept);
        Release release = fixture.built(PICTURES);
        assertThat(Files.readAllBytes(
                        fixture.folder(release).resolve("pictures").resolve(kept.sha256())))
                .isEqualTo(red);
        assertThat(fixture.releases().get(release.id()).files())
                .filteredOn(file -> file.path().startsWith("pictures/"))
                .singleElement()
                .satisfies(file -> assertThat(file.sha256()).isEqualTo(kept.sha256()));
    }

    @Test
    void opensNothingThatOnlyAnotherProjectKeeps() throws IOException {
        ProjectId other = fixture.context
                .getBean(ProjectSetup.class)
                .create(NewProject.of("Another", "qa"))
                .id();
        name(keep(other, Pictures.png(Color.BLUE)));
        assertThatThrownBy(() -> fixture.built(PICTURES)).isInstanceOf(NotFound.class);
    }

    private MediaAsset keep(ProjectId project, byte[] content) throws IOException {
        return fixture.context
                .getBean(Media.class)
                .put(project, new Upload("picture.png", () -> new ByteArrayInputStream(content)));
    }

    private void name(MediaAsset asset) {
        fixture.sql("update item set content = ?", "{\"text\": \"a\", \"pictures\": [\"" + asset.sha256() + "\"]}");
    }
}
