package io.groundwork.tasktype.preference.exports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.groundwork.tasktype.preference.Turn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of pairs that trainers take; each has exactly the fields of its format and no others. */
final class PairRows {

    private PairRows() {}

    /** TRL, strings: the texts are joined as they are, so a space stands at the start of the completion. */
    record Standard(String prompt, String chosen, String rejected, double margin) {

        static Optional<Standard> of(Comparison pair) {
            return pair.texts()
                    .map(texts -> new Standard(
                            texts.prompt(),
                            joined(texts.prompt(), texts.chosen()),
                            joined(texts.prompt(), texts.rejected()),
                            pair.margin()));
        }

        private static String joined(String prompt, String completion) {
            boolean apart = Character.isWhitespace(prompt.codePointBefore(prompt.length()))
                    || Character.isWhitespace(completion.codePointAt(0));
            return apart ? completion : " " + completion;
        }
    }

    /** TRL, messages. */
    record Conversational(List<Turn> prompt, List<Turn> chosen, List<Turn> rejected, double margin) {

        static Optional<Conversational> of(Comparison pair) {
            return pair.fork()
                    .map(fork -> new Conversational(fork.prompt(), fork.chosen(), fork.rejected(), pair.margin()));
        }
    }

    /** OpenAI: exactly one assistant message on each side. */
    @JsonNaming(SnakeCaseStrategy.class)
    record OpenAi(Input input, List<Turn> preferredOutput, List<Turn> nonPreferredOutput) {

        static Optional<OpenAi> of(Comparison pair) {
            return pair.fork()
                    .filter(Comparison.Fork::isSingle)
                    .map(fork -> new OpenAi(new Input(fork.prompt()), fork.chosen(), fork.rejected()));
        }
    }

    /** What the model is asked. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Input(List<Turn> messages, List<String> tools, boolean parallelToolCalls) {

        Input(List<Turn> messages) {
            this(messages, List.of(), true);
        }
    }

    /** HH-RLHF: both dialogues from their beginning, as one text each. */
    record HhRlhf(String chosen, String rejected) {

        static Optional<HhRlhf> of(Comparison pair) {
            return pair.fork()
                    .filter(fork -> Stream.of(fork.prompt(), fork.chosen(), fork.rejected())
                            .flatMap(List::stream)
                            .allMatch(HhRlhf::fits))
                    .filter(PairRows::alternates)
                    .map(fork -> new HhRlhf(text(fork.prompt(), fork.chosen()), text(fork.prompt(), fork.rejected())));
        }

        private static boolean fits(Turn turn) {
            String text = turn.content();
            return !text.contains("\n\nHuman:") && !text.contains("\n\nAssistant:");
        }

        private static String text(List<Turn> prompt, List<Turn> answer) {
            StringBuilder text = new StringBuilder();
            Stream.concat(prompt.stream(), answer.stream()).forEach(turn -> text.append("\n\n")
                    .append(turn.by(Turn.USER) ? "Human" : "Assistant")
                    .append(": ")
                    .append(turn.content()));
            return text.toString();
        }
    }

    /** Whether user and assistant speak in turn on both ways, the user first. */
    static boolean alternates(Comparison.Fork fork) {
        return alternates(fork.prompt(), fork.chosen()) && alternates(fork.prompt(), fork.rejected());
    }

    private static boolean alternates(List<Turn> prompt, List<Turn> answer) {
        List<Turn> turns = Stream.concat(prompt.stream(), answer.stream()).toList();
        for (int i = 0; i < turns.size(); i++) {
            if (!turns.get(i).by(i % 2 == 0 ? Turn.USER : Turn.ASSISTANT)) {
                return false;
            }
        }
        return true;
    }
}
