package io.groundwork.process;

import io.groundwork.shared.GroundworkException;
import io.groundwork.work.WorkNotClaimable;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.springframework.dao.ConcurrencyFailureException;

/** Translates what the engine throws into the failures that the other modules know. */
final class EngineFailures {

    private EngineFailures() {}

    /** Calls the engine; a lost race for the task or run is {@link WorkNotClaimable}, our own failures come out as they went in. */
    static <T> T translate(String subject, Supplier<T> call) {
        try {
            return call.get();
        } catch (TaskAlreadyClaimedException | OptimisticLockingException | NullValueException lost) {
            throw new WorkNotClaimable(subject);
        } catch (ProcessEngineException failure) {
            throw translated(subject, failure);
        }
    }

    private static RuntimeException translated(String subject, ProcessEngineException failure) {
        if (failure.getCode() == BuiltinExceptionCode.DEADLOCK.getCode()
                || failure.getCode() == BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode()
                || failure.getCode() == BuiltinExceptionCode.FOREIGN_KEY_CONSTRAINT_VIOLATION.getCode()) {
            return new WorkNotClaimable(subject);
        }
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof GroundworkException ours) {
                return ours;
            }
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException) {
                return new WorkNotClaimable(subject);
            }
        }
        return failure;
    }
}
