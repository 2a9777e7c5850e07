package io.groundwork.work;

/** The order of the queue in one number: sent-back work first, then the batch's priority, then the item's. */
final class QueueRank {

    private static final int SENT_BACK = 1_000_000_000;
    private static final int A_BATCH = 1_000_000;
    private static final int MOST_BATCH = 400;
    private static final int MOST_ITEM = 400_000;

    /** The same in SQL, of the rows {@code w} (work item), {@code b} (batch) and {@code i} (item). */
    static final String SQL = "(case when w.round > 1 then 1000000000 else 0 end"
            + " + (select greatest(-400, least(400, b.priority)) * 1000000 from batch b where b.id = w.batch_id)"
            + " + (select greatest(-400000, least(400000, i.priority)) from item i where i.id = w.item_id))";

    private QueueRank() {}

    static int of(int round, int batchPriority, int itemPriority) {
        return (round > 1 ? SENT_BACK : 0)
                + clamp(batchPriority, MOST_BATCH) * A_BATCH
                + clamp(itemPriority, MOST_ITEM);
    }

    private static int clamp(int value, int most) {
        return Math.max(-most, Math.min(most, value));
    }
}
