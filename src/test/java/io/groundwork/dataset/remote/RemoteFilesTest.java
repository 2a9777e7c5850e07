package io.groundwork.dataset.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.groundwork.TestDatabase;
import io.groundwork.dataset.DatasetFixture;
import io.groundwork.dataset.DatasetServices;
import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.Imports;
import io.groundwork.dataset.MediaSettings;
import io.groundwork.dataset.Pictures;
import io.groundwork.dataset.Upload;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.dataset.imports.ScriptedJob;
import io.groundwork.jobs.JobHandler;
import io.groundwork.shared.Json;
import io.groundwork.shared.Sha256;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;

/** Files are fetched of hosts that are named, from public addresses only, in bounded time and size. */
class RemoteFilesTest {

    private static final byte[] RED = Pictures.png(Color.RED);
    private static final String PUBLIC = "93.184.216.34";

    @TempDir
    Path home;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private LocalWire wire;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        answer("/red.png", 200, RED.length, RED);
        answer("/chunked.png", 200, 0, RED);
        server.start();
        wire = new LocalWire(server.getAddress().getPort())
                .host("pictures.example", PUBLIC)
                .host("other.example", PUBLIC);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://pictures.example/red.png", "HTTP://Pictures.Example:80/chunked.png?size=1"})
    void fetchesFromAHostThatIsNamed(String address) {
        assertThat(files("http://pictures.example").fetch(address).sha256()).isEqualTo(Sha256.hex(RED));
        assertThat(wire.connected).containsExactly(PUBLIC + ":80");
    }

    @ParameterizedTest
    @CsvSource({
        "http://stranger.example/red.png, dataset.media.remote-closed",
        "http://pictures.example:8080/red.png, dataset.media.remote-closed",
        "https://pictures.example/red.png, dataset.media.remote-closed",
        "http://safe.example/red.png, dataset.media.remote-insecure",
        "http://pictures.example@stranger.example/red.png, dataset.media.remote-address",
        "http://user:secret@pictures.example/red.png, dataset.media.remote-address",
        "http://pictures.example\\@stranger.example/, dataset.media.remote-address",
        "http://127.0.0.1/red.png, dataset.media.remote-closed",
        "http://[::1]/red.png, dataset.media.remote-closed"
    })
    void asksNobodyButTheHostsThatAreNamed(String address, String key) {
        RemoteFiles files = files("http://pictures.example", "safe.example");
        assertThat(refused(files, address).key()).isEqualTo(key);
        assertThatThrownBy(() -> files.require(address)).isInstanceOf(FileRefused.class);
        assertThat(wire.connected).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fd00::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:a00:1::1",
                "2001:0:4136:e378::1",
                "2001:db8::1"
            })
    void connectsToNoAddressThatIsNotPublic(String number) throws IOException {
        wire.host("pictures.example", PUBLIC, number);
        assertThat(refused(files("http://pictures.example"), "http://pictures.example/red.png")
                        .key())
                .isEqualTo("dataset.media.remote-private");
        assertThat(wire.connected).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "2606:4700::1111", "64:ff9b::808:808", "100.128.0.1", "172.32.0.1"})
    void knowsPublicAddresses(String number) throws IOException {
        assertThat(PublicAddress.is(java.net.InetAddress.getByName(number))).isTrue();
    }

    @Test
    void looksAtEachPlaceThatItIsSentTo() throws IOException {
        RemoteFiles files = files("http://pictures.example", "http://other.example", "http://inside.example");
        wire.host("inside.example", "192.168.0.1");
        redirect("/here", "red.png");
        redirect("/there", "http://other.example/red.png");
        redirect("/inside", "http://inside.example/red.png");
        redirect("/stranger", "http://stranger.example/red.png");
        redirect("/file", "file:///etc/passwd");
        redirect("/round", "/round");
        assertThat(files.fetch("http://pictures.example/here").sha256()).isEqualTo(Sha256.hex(RED));
        assertThat(files.fetch("http://pictures.example/there").sha256()).isEqualTo(Sha256.hex(RED));
        assertThat(refused(files, "http://pictures.example/stranger").key()).isEqualTo("dataset.media.remote-closed");
        assertThat(refused(files, "http://pictures.example/file").key()).isEqualTo("dataset.media.remote-address");
        assertThat(refused(files, "http://pictures.example/round").key()).isEqualTo("dataset.media.remote-redirects");
        assertThat(refused(files, "http://pictures.example/inside").key()).isEqualTo("dataset.media.remote-private");
        assertThat(wire.connected).containsOnly(PUBLIC + ":80");
    }

    @Test
    void staysWithinSizeAndTime() {
        answer("/large", 200, 0, new byte[3 << 20]);
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
        });
        RemoteFiles files = files("http://pictures.example");
        assertThat(refused(files, "http://pictures.example/large").key()).isEqualTo("dataset.media.remote-large");
        assertThat(refused(files, "http://pictures.example/slow").key()).isEqualTo("dataset.media.remote-slow");
    }

    @Test
    void saysWhatTheHostAnsweredOrThatThereIsNone() {
        RemoteFiles files = files("http://pictures.example", "http://nobody.example");
        assertThat(refused(files, "http://pictures.example/none").arguments())
                .containsExactly("http://pictures.example/none", 404);
        assertThat(refused(files, "http://nobody.example/red.png").key()).isEqualTo("dataset.media.remote-unknown");
    }

    @Test
    void trustsNoCertificateThatNobodyVouchesFor() throws IOException, GeneralSecurityException, InterruptedException {
        HttpsServer secure = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(ownCertificate()));
        secure.createContext("/", exchange -> exchange.sendResponseHeaders(200, -1));
        secure.start();
        try {
            wire = new LocalWire(secure.getAddress().getPort()).host("pictures.example", PUBLIC);
            FileRefused refused = refused(files("pictures.example"), "https://pictures.example/red.png");
            assertThat(refused.key()).isEqualTo("dataset.media.remote-failed");
            assertThat(refused.arguments().get(1).toString()).contains("certification path");
        } finally {
            secure.stop(0);
        }
    }

    @Test
    void keepsWhatTheRowsOfAnImportNameByTheirAddress() {
        DatasetFixture fixture = new DatasetFixture(TestDatabase.H2);
        fixture.batch(1, 0, false, "open");
        fixture.taskType = "notes";
        fixture.settings = "{\"max\": 3, \"why\": 0, \"scope\": \"batch\"}";
        answer("/text.png", 200, 0, "no picture".getBytes(StandardCharsets.UTF_8));
        String rows = "{\"text\": \"a\", \"pictures\": [\"http://pictures.example/red.png\"]}\n"
                + "{\"text\": \"b\", \"pictures\": [\"http://pictures.example/red.png\"]}\n"
                + "{\"text\": \"c\", \"pictures\": [\"http://pictures.example/text.png\"]}\n";
        try (var context = DatasetServices.on(
                fixture,
                home,
                Map.of("groundwork.media.hosts", "http://pictures.example"),
                more -> more.registerBean(
                        "wired", RemoteFiles.class, () -> wired(more), bean -> bean.setPrimary(true)))) {
            Imports imports = context.getBean(Imports.class);
            ImportRun run = imports.start(
                    fixture.project,
                    null,
                    ImportOptions.defaults(),
                    List.of(new Upload(
                            "rows.jsonl", () -> new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)))));
            context.getBeansOfType(JobHandler.class).values().stream()
                    .filter(job -> job.kind().equals("import"))
                    .forEach(job -> job.run(ScriptedJob.of(run.id())));
            assertThat(imports.get(run.id()).rejected())
                    .singleElement()
                    .satisfies(line -> assertThat(line.key()).isEqualTo("dataset.media.type"))
                    .satisfies(line -> assertThat(line.line()).isEqualTo(3L));
        }
        assertThat(fixture.jdbc
                        .sql("select content from item")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(content -> assertThat(
                                Json.tree(content).at("/pictures/0").asText())
                        .isEqualTo(Sha256.hex(RED)));
        assertThat(asked).containsExactly("/red.png", "/text.png");
    }

    private RemoteFiles files(String... hosts) {
        MediaSettings settings = new MediaSettings(100, List.of(hosts), 2 << 20, Duration.ofSeconds(2));
        return new RemoteFiles(new Kept(), settings, new PublicHosts(wire), wire);
    }

    private RemoteFiles wired(BeanFactory beans) {
        return new RemoteFiles(
                beans.getBean(FileStorage.class), beans.getBean(MediaSettings.class), new PublicHosts(wire), wire);
    }

    private static FileRefused refused(RemoteFiles files, String address) {
        return catchThrowableOfType(FileRefused.class, () -> files.fetch(address));
    }

    private void answer(String path, int status, long length, byte[] body) {
        server.createContext(path, exchange -> {
            asked.add(path);
            exchange.sendResponseHeaders(status, length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private void redirect(String path, String to) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private SSLContext ownCertificate() throws IOException, GeneralSecurityException, InterruptedException {
        Path keys = home.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=pictures.example",
                        "-alias",
                        "own",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "secret",
                        "-keystore",
                        keys.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, "secret".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** Reads what it is given, up to the limit, as a storage does. */
    private static final class Kept implements FileStorage {

        @Override
        public Stored put(InputStream content, long limit) throws IOException {
            byte[] bytes = content.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw new io.groundwork.dataset.FileTooLarge(limit);
            }
            return new Stored(Sha256.hex(bytes), bytes.length);
        }

        @Override
        public InputStream open(String sha256) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path local(String sha256) {
            throw new UnsupportedOperationException();
        }
    }
}
