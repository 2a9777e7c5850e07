package io.groundwork.dataset.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.dataset.Pictures;
import io.groundwork.dataset.document.FileRefused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but picture and sound is left of a file, and both as they were. The samples all hold secrets. */
class PlainMediaTest {

    private static final long MANY = 100_000_000;
    private static final Map<String, String> TYPES = Map.of(
            "jpg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "mp4", "video/mp4",
            "mov", "video/quicktime",
            "webm", "video/webm");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turned.jpg",
                "turned.png",
                "turned.webp",
                "turned.avif",
                "anim.gif",
                "anim.webp",
                "video.mp4",
                "video.mov",
                "fragmented.mp4",
                "video.webm",
                "live.webm"
            })
    void leavesNoSecretAndNothingToDoASecondTime(String name) throws IOException {
        byte[] before = sample(name);
        byte[] plain = plain(name, before);
        assertThat(secretsIn(before)).isTrue();
        assertThat(secretsIn(plain)).isFalse();
        assertThat(plain(name, plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"video.mp4", "video.mov", "fragmented.mp4", "video.webm", "live.webm", "turned.avif"})
    void movesNothingInFilesThatNamePlaces(String name) throws IOException {
        assertThat(plain(name, sample(name))).hasSameSizeAs(sample(name));
    }

    @ParameterizedTest
    @CsvSource({"turned.jpg, Exif", "turned.png, eXIf", "turned.webp, EXIF"})
    void keepsWhichSideIsUpAndNothingElseOfExif(String name, String word) throws IOException {
        byte[] plain = plain(name, sample(name));
        int at = new String(plain, StandardCharsets.ISO_8859_1).indexOf(word);
        assertThat(at).isPositive();
        int tiff = new String(plain, StandardCharsets.ISO_8859_1).indexOf("MM\0*", at);
        try (Bytes bytes = new Bytes(write(name, plain))) {
            assertThat(Orientation.in(bytes, tiff, tiff + 26)).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"turned.jpg", "turned.png"})
    void changesNoPixel(String name) throws IOException {
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(sample(name)));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(plain(name, sample(name))));
        int[] pixels = before.getRGB(0, 0, 64, 48, null, 0, 64);
        assertThat(after.getRGB(0, 0, 64, 48, null, 0, 64)).isEqualTo(pixels);
    }

    @Test
    void leavesAFileWithoutMetadataAsItIs() throws IOException {
        assertThat(of("a.png", Pictures.png(Color.RED), MANY).wasPlain()).isTrue();
        assertThat(of("a.gif", Pictures.gif(Color.RED), MANY).wasPlain()).isTrue();
        assertThat(of("a.jpg", Pictures.jpeg(Color.RED), MANY).wasPlain()).isTrue();
        assertThat(of("turned.jpg", sample("turned.jpg"), MANY).wasPlain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"turned.jpg", "turned.png", "turned.webp", "turned.avif", "anim.gif", "video.mp4", "video.webm"})
    void refusesMorePixelsThanAreTakenByTheHeaderAlone(String name) throws IOException {
        byte[] sample = sample(name);
        assertThatThrownBy(() -> of(name, sample, 64 * 48 - 1))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.key()).isEqualTo("dataset.media.pixels"));
        assertThat(of(name, sample, 64 * 48)).isNotNull();
    }

    @Test
    void refusesABombOfPixels() {
        byte[] png = Pictures.png(Color.RED);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        assertThatThrownBy(() -> plain("bomb.png", png))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.arguments())
                        .containsExactly(60_000L, 60_000L, 100L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turned.jpg",
                "turned.png",
                "turned.webp",
                "turned.avif",
                "anim.gif",
                "anim.webp",
                "video.mp4",
                "video.mov",
                "video.webm",
                "live.webm"
            })
    void comesToAnEndWhateverTheBytes(String name) throws IOException {
        byte[] sample = sample(name);
        Random random = new Random(7);
        for (int length = 16; length < sample.length; length += 7) {
            takesOrRefuses(name, java.util.Arrays.copyOf(sample, length));
        }
        for (int round = 0; round < 600; round++) {
            byte[] broken = sample.clone();
            for (int flips = random.nextInt(8); flips >= 0; flips--) {
                int at = 12 + random.nextInt(broken.length - 12);
                broken[at] = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) 0xFF;
            }
            takesOrRefuses(name, broken);
        }
    }

    private void takesOrRefuses(String name, byte[] content) throws IOException {
        try {
            plain(name, content);
        } catch (FileRefused refused) {
            assertThat(refused.key()).startsWith("dataset.media.");
        }
    }

    private byte[] plain(String name, byte[] content) throws IOException {
        try (InputStream in = of(name, content, MANY).open()) {
            return in.readAllBytes();
        }
    }

    private PlainMedia of(String name, byte[] content, long pixels) throws IOException {
        return PlainMedia.of(write(name, content), TYPES.get(name.substring(name.indexOf('.') + 1)), pixels);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static boolean secretsIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("ecret") || text.contains("47.3") || text.contains("GPS");
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = PlainMediaTest.class.getResourceAsStream("/media/" + name)) {
            return in.readAllBytes();
        }
    }
}
