package io.groundwork.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.groundwork.TestDatabase;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The licence of a dataset is what its maker states, in the card and in the description, and is never made up. */
class LicenseTests {

    @TempDir
    Path home;

    private ReleaseFixture fixture;

    @BeforeEach
    void open() {
        fixture = new ReleaseFixture(TestDatabase.h2(), home, false);
        fixture.accepted(2);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void leavesOutALicenceThatNobodyStated() throws IOException {
        Release release = built(null);
        assertThat(front(release).has("license")).isFalse();
        assertThat(croissant(release).has("license")).isFalse();
        assertThat(read(release, "README.md")).contains("The licence is not stated.");
    }

    @Test
    void statesALicenceOfTheListByItsIdentifiers() throws IOException {
        Release release = built(DatasetLicense.of("ODbL-1.0"));
        assertThat(front(release).get("license").asText()).isEqualTo("odbl");
        assertThat(croissant(release).get("license").asText()).isEqualTo("https://spdx.org/licenses/ODbL-1.0.html");
        assertThat(read(release, "README.md")).contains("[ODbL-1.0](https://spdx.org/licenses/ODbL-1.0.html)");
        assertThat(Json.tree(read(release, "manifest.json")).at("/license/id").asText())
                .isEqualTo("ODbL-1.0");
        assertThat(fixture.releases().get(release.id()).release().license()).isEqualTo(DatasetLicense.of("ODbL-1.0"));
    }

    @Test
    void statesAnotherLicenceByNameAndLink() throws IOException {
        Release release = built(new DatasetLicense("other", "House terms: internal", "https://example.org/terms"));
        assertThat(front(release).get("license").asText()).isEqualTo("other");
        assertThat(front(release).get("license_name").asText()).isEqualTo("House terms: internal");
        assertThat(front(release).get("license_link").asText()).isEqualTo("https://example.org/terms");
        assertThat(croissant(release).get("license").asText()).isEqualTo("https://example.org/terms");
    }

    @Test
    void refusesWhatIsNoLicence() {
        assertThat(refused(DatasetLicense.of("free"))).containsExactly("/license/id");
        assertThat(refused(DatasetLicense.of("other"))).containsExactly("/license/name");
        assertThat(refused(new DatasetLicense("MIT", "Mine", null))).containsExactly("/license/name");
        assertThat(refused(new DatasetLicense("other", "Mine", "javascript:alert(1)")))
                .containsExactly("/license/link");
    }

    private Release built(DatasetLicense license) {
        return fixture.built(new NewRelease(List.of("jsonl"), null, null, license));
    }

    private List<String> refused(DatasetLicense license) {
        var failure = catchThrowableOfType(InvalidInput.class, () -> built(license));
        return failure.violations().stream().map(violation -> violation.path()).toList();
    }

    private JsonNode front(Release release) throws IOException {
        return new YAMLMapper().readTree(read(release, "README.md").split("---\n", 3)[1]);
    }

    private JsonNode croissant(Release release) throws IOException {
        return Json.tree(read(release, "croissant.json"));
    }

    private String read(Release release, String file) throws IOException {
        return Files.readString(fixture.folder(release).resolve(file));
    }
}
