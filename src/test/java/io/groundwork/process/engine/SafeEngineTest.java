package io.groundwork.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import io.groundwork.process.Attack;
import io.groundwork.process.Canary;
import io.groundwork.process.Drawn;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second and third door alone: the gate is not asked, and what went past it still does nothing. */
class SafeEngineTest {

    private static ProcessEngine safe;
    private static ProcessEngine plain;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        safe = engine("safe", List.of(new SafeEngine(List.of(), List.of())));
        plain = engine("plain", List.of());
    }

    @AfterAll
    static void stop() {
        safe.close();
        plain.close();
    }

    static List<Attack> attacks() {
        return Attack.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void attackWorksOnADefaultEngine(Attack attack) {
        int before = Canary.songs();

        run(plain, attack.xml());

        assertThat(Canary.songs()).isGreaterThan(before);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void attackIsHarmlessOnOurs(Attack attack) {
        int before = Canary.songs();

        run(safe, attack.xml());

        assertThat(Canary.songs()).isEqualTo(before);
    }

    @Test
    void commandOfTheOperatingSystemRunsOnADefaultEngineAndNotOnOurs() {
        Path byPlain = folder.resolve("plain");
        Path bySafe = folder.resolve("safe");

        run(plain, Attack.shell(byPlain.toString()).xml());
        run(safe, Attack.shell(bySafe.toString()).xml());

        assertThat(byPlain).exists();
        assertThat(bySafe).doesNotExist();
    }

    @Test
    void schemaLocationFetchesNothing() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.xsd";
            withSchemaAccess("all", () -> run(plain, Attack.schemaFrom(url)));
            assertThat(fetched).hasPositiveValue();

            fetched.set(0);
            withSchemaAccess("file,jar:file,nested", () -> run(safe, Attack.schemaFrom(url)));
            assertThat(fetched).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void loopWithoutWaitingEnds() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThatThrownBy(() -> deployAndStart(safe, Drawn.endlessLoop()))
                        .isInstanceOf(ProcessEngineException.class)
                        .hasMessageContaining("steps without waiting"));
    }

    @Test
    void twoThousandBranchesEndWithNothingStarted() {
        assertThatThrownBy(() -> deployAndStart(safe, Drawn.branches("2000")))
                .hasMessageContaining("steps without waiting");
        assertThat(safe.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId("inner_end")
                        .count())
                .isZero();
    }

    @Test
    void variableThatHoldsAnObjectShowsNoneOfItsProperties() {
        int before = Canary.songs();
        String xml = Drawn.choice("${holder.password == 'secret'}");

        assertThatThrownBy(() -> deployAndStart(safe, xml, Map.of("holder", new Secretive())))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(Canary.songs()).isEqualTo(before);
    }

    @Test
    void functionsOfTheEngineAreUnknown() {
        assertThatThrownBy(() -> deployAndStart(safe, Drawn.choice("${currentUser() == 'x'}")))
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> deployAndStart(safe, Drawn.choice("${now() == null}")))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void ordinaryExpressionsStillWork() {
        String xml = Drawn.choice(
                "${round > reworkLimit &amp;&amp; verdict == 'rework' or not empty notes and notes.first == 1}");

        deployAndStart(
                safe,
                xml,
                Map.of("round", 1, "reworkLimit", 2, "verdict", "rework", "notes", new HashMap<>(Map.of("first", 1))));

        assertThat(safe.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .completed()
                        .count())
                .isPositive();
    }

    private static void run(ProcessEngine engine, String xml) {
        try {
            deployAndStart(engine, xml);
        } catch (ProcessEngineException | ClassCastException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private static void deployAndStart(ProcessEngine engine, String xml) {
        deployAndStart(engine, xml, Map.of());
    }

    private static void deployAndStart(ProcessEngine engine, String xml, Map<String, Object> variables) {
        String id = engine.getRepositoryService()
                .createDeployment()
                .addString("drawn.bpmn", xml)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
        String instance = engine.getRuntimeService()
                .startProcessInstanceById(id, variables)
                .getId();
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list()
                .forEach(task -> engine.getFormService().getTaskFormData(task.getId()));
    }

    private static void withSchemaAccess(String value, Runnable work) {
        String before = System.getProperty("javax.xml.accessExternalSchema");
        System.setProperty("javax.xml.accessExternalSchema", value);
        try {
            work.run();
        } finally {
            System.setProperty("javax.xml.accessExternalSchema", before);
        }
    }

    private static ProcessEngine engine(String name, List<ProcessEnginePlugin> plugins) {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setBeans(new HashMap<>(Map.of("vault", new Canary())));
        configuration.setProcessEnginePlugins(new ArrayList<>(plugins));
        return configuration.buildProcessEngine();
    }

    /** A serializable object with a getter. */
    public static final class Secretive implements java.io.Serializable {

        private static final long serialVersionUID = 1;

        public String getPassword() {
            return new Canary().getPassword();
        }
    }
}
