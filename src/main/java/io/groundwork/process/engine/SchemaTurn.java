package io.groundwork.process.engine;

import io.groundwork.process.ClusterTurn;
import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Lets one node at a time create or upgrade the engine's tables, which the engine itself does not guard. */
final class SchemaTurn implements SchemaOperationsCommand {

    private final SchemaOperationsCommand command;
    private final ClusterTurn turn;

    SchemaTurn(SchemaOperationsCommand command, ClusterTurn turn) {
        this.command = command;
        this.turn = turn;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Void execute(CommandContext context) {
        turn.take("engine-schema", () -> command.execute(context));
        return null;
    }
}
