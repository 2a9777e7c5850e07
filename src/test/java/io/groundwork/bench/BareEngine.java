package io.groundwork.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * The shipped diagram on the engine alone, set up as the product sets it up: no queue, no drafts, no submissions, no trail; the
 * steps of the catalogue only set the variables that the gateways read.
 */
final class BareEngine implements AutoCloseable {

    private static final String DECISION = "processes/decisions/select_for_review.dmn";

    private final HikariDataSource connections;
    private final ProcessEngine engine;
    private final String definition;

    private BareEngine(HikariDataSource connections, String diagram) {
        this.connections = connections;
        engine = configuration(connections).buildProcessEngine();
        definition = engine.getRepositoryService()
                .createDeployment()
                .addString(diagram + ".bpmn", text("processes/" + diagram + "/" + diagram + ".bpmn"))
                .addString("select_for_review.dmn", text(DECISION))
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
    }

    /** With the shipped diagram of a task type. */
    static BareEngine on(BenchDatabase database, Path folder, String diagram) {
        return new BareEngine(database.connections(folder), diagram);
    }

    /** One item from its start to its end: annotated by one person, accepted by another. */
    void life(String annotator, String reviewer) {
        RuntimeService runtime = engine.getRuntimeService();
        String item = UUID.randomUUID().toString();
        String instance = runtime.createProcessInstanceById(definition)
                .businessKey(item + ":1")
                .setVariables(Map.of(
                        "itemId", item,
                        "run", 1,
                        "bucket", 0,
                        "reviewRate", 1.0,
                        "overlap", 1,
                        "reworkLimit", 3,
                        "rejected", false))
                .execute()
                .getId();
        finish(instance, annotator, Map.of());
        finish(instance, reviewer, Map.of("verdict", "accept"));
    }

    long accepted() {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId("end_accepted")
                .count();
    }

    private void finish(String instance, String person, Map<String, Object> variables) {
        TaskService tasks = engine.getTaskService();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        engine.getIdentityService().setAuthenticatedUserId(person);
        tasks.claim(task, person);
        tasks.complete(task, variables);
        engine.getIdentityService().clearAuthentication();
    }

    private static StandaloneProcessEngineConfiguration configuration(HikariDataSource connections) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare-" + UUID.randomUUID());
        settings.setDataSource(connections);
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("full");
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setJobExecutorActivate(true);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setEnforceHistoryTimeToLive(false);
        settings.setHistoryTimeToLive("P3650D");
        settings.setBeans(catalogue());
        return settings;
    }

    private static Map<Object, Object> catalogue() {
        Map<Object, Object> steps = new HashMap<>();
        steps.put("openSlot", (ExecutionListener) execution -> {
            execution.setVariableLocal("slot", (int) execution.getVariable("loopCounter") + 1);
            execution.setVariableLocal("round", 1);
            execution.setVariableLocal("verdict", "");
            execution.setVariableLocal("sampled", false);
            execution.setVariableLocal("requirementsMet", true);
        });
        steps.put("checkRequirements", (JavaDelegate) execution -> execution.setVariable("requirementsMet", true));
        for (String other : new String[] {"countRound", "acceptItem", "withdrawItem"}) {
            steps.put(other, (JavaDelegate) execution -> {});
        }
        steps.put("rejectItem", (ExecutionListener) execution -> {});
        return steps;
    }

    private static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(BareEngine.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        engine.close();
        connections.close();
    }
}
