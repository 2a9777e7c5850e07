package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.qa.QaResult.Pair;
import java.util.List;

/** The rows that trainers take; each has exactly the fields of its format and no others. */
final class TrainingRows {

    private TrainingRows() {}

    /** A turn of a conversation. */
    record Message(String role, String content) {}

    /** TRL, conversational prompt and completion: loss on the completion only. */
    record PromptCompletion(List<Message> prompt, List<Message> completion) {

        static PromptCompletion of(QaContent content, Pair pair) {
            return new PromptCompletion(List.of(user(content, pair)), List.of(assistant(pair)));
        }
    }

    /** TRL and OpenAI: a whole conversation that ends with the assistant. */
    record Conversation(List<Message> messages) {

        static Conversation of(QaContent content, Pair pair) {
            return new Conversation(List.of(user(content, pair), assistant(pair)));
        }
    }

    /** Alpaca: the passage is the input. */
    record Alpaca(String instruction, String input, String output) {

        static Alpaca of(QaContent content, Pair pair) {
            return new Alpaca(pair.question(), content.text(), pair.answer());
        }
    }

    /** Axolotl's {@code context_qa.load_v2}. */
    record ContextQa(String context, String question, String answer) {

        static ContextQa of(QaContent content, Pair pair) {
            return new ContextQa(content.text(), pair.question(), pair.answer());
        }
    }

    private static Message user(QaContent content, Pair pair) {
        String text = content.text();
        return new Message("user", text.isBlank() ? pair.question() : text + "\n\n" + pair.question());
    }

    private static Message assistant(Pair pair) {
        return new Message("assistant", pair.answer());
    }
}
