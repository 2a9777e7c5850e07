package io.groundwork.jobs;

import io.groundwork.shared.GroundworkException;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs jobs on this node, a few at a time; looks for work when woken and every few seconds. A claim is a transaction of
 * its own: woken after a commit, it would else join what was just committed and stay unseen by the thread that runs the job.
 */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int MAX_ATTEMPTS = 5;

    private final String node = UUID.randomUUID().toString();
    private final JobRows rows;
    private final TransactionTemplate transaction;
    private final ObjectProvider<JobHandler> handlers;
    private final boolean enabled;
    private final Semaphore places;
    private final ExecutorService threads;

    JobRunner(
            JobRows rows,
            PlatformTransactionManager transactions,
            ObjectProvider<JobHandler> handlers,
            @Value("${groundwork.jobs.enabled:true}") boolean enabled,
            @Value("${groundwork.jobs.threads:2}") int threads) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.handlers = handlers;
        this.enabled = enabled;
        this.places = new Semaphore(threads);
        this.threads = Executors.newFixedThreadPool(threads, work -> new Thread(work, "background-job"));
    }

    @Scheduled(fixedDelayString = "${groundwork.jobs.poll:3s}")
    void wake() {
        while (enabled && places.tryAcquire()) {
            Optional<ClaimedJob> job = claim();
            if (job.isEmpty()) {
                places.release();
                return;
            }
            start(job.get());
        }
    }

    @Scheduled(fixedDelay = 5_000)
    void beat() {
        rows.beat(node);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private Optional<ClaimedJob> claim() {
        Optional<ClaimedJob> job = transaction.execute(status -> rows.claim(node));
        return job == null ? Optional.empty() : job;
    }

    private void start(ClaimedJob job) {
        try {
            threads.execute(() -> {
                try {
                    run(job);
                } finally {
                    places.release();
                }
                wake();
            });
        } catch (RejectedExecutionException stopping) {
            places.release();
        }
    }

    private void run(ClaimedJob job) {
        try {
            if (job.attempt() > MAX_ATTEMPTS) {
                rows.finish(job, "failed", "jobs.gave-up");
                return;
            }
            handler(job.kind()).run(new RunningJob(job, rows));
            rows.finish(job, "done", null);
        } catch (JobCancelled asked) {
            rows.finish(job, "cancelled", null);
        } catch (JobTakenOver lost) {
            LOG.warn("Job {} goes on at another node", job.id());
        } catch (GroundworkException refused) {
            rows.finish(job, "failed", refused.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failure) {
            fail(job, failure);
        }
    }

    private void fail(ClaimedJob job, Throwable failure) {
        if (threads.isShutdown()) {
            return;
        }
        LOG.error("Job {} ({}) failed", job.id(), job.kind(), failure);
        rows.finish(job, "failed", failure.toString());
    }

    private JobHandler handler(String kind) {
        Map<String, JobHandler> byKind =
                handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        JobHandler handler = byKind.get(kind);
        if (handler == null) {
            throw new IllegalStateException("No handler for jobs of kind " + kind);
        }
        return handler;
    }
}
