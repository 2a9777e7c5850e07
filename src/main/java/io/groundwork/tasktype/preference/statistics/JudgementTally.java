package io.groundwork.tasktype.preference.statistics;

import io.groundwork.tasktype.StatisticTable;
import io.groundwork.tasktype.preference.Judged;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.List;

/** Counts judgements one by one. */
interface JudgementTally {

    void add(PreferenceContent content, Judgement judgement, Judged of);

    /** What was counted; none where there is nothing to say. */
    List<StatisticTable> tables(String dimension);
}
