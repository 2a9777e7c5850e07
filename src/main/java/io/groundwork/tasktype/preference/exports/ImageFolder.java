package io.groundwork.tasktype.preference.exports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.MediaSource;
import io.groundwork.tasktype.export.JsonLines;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.Judging;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import io.groundwork.tasktype.preference.Turn;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Images as an ImageFolder of the Hugging Face {@code datasets} library that loads as TRL vision preference data. TRL takes
 * images in the prompt only, never as an answer: so the prompt shows both and asks which one is better, and the answers are
 * words. The images themselves stand in the columns {@code preferred} and {@code dispreferred} too, for trainers of image
 * models.
 */
final class ImageFolder<S extends Record, R extends Record> implements Exporter<S, PreferenceContent, R> {

    private static final String ROWS = "train/metadata.jsonl";
    private static final String IMAGES = "images/";
    private static final String FIRST = "The first image.";
    private static final String SECOND = "The second image.";

    private final Judging<S, R> judging;

    ImageFolder(Judging<S, R> judging) {
        this.judging = judging;
    }

    @Override
    public String format() {
        return "imagefolder";
    }

    @Override
    public Sink<S, PreferenceContent, R> open(Export<S> export) throws IOException {
        Files.createDirectories(export.folder().resolve("train").resolve(IMAGES));
        return new ImageSink(export.folder(), new JsonLines<>(export.folder(), ROWS), export.media());
    }

    /** One pair of images; paths are relative to the file with the rows. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Row(
            List<String> fileNames,
            List<Turn> prompt,
            List<Turn> chosen,
            List<Turn> rejected,
            double margin,
            String dimension,
            String preferredFileName,
            String dispreferredFileName) {}

    /** Writes rows, and each image once. */
    private final class ImageSink implements Sink<S, PreferenceContent, R> {

        private final Path folder;
        private final JsonLines<Row> rows;
        private final MediaSource media;
        private final Map<String, String> written = new HashMap<>();
        private long leftOut;

        ImageSink(Path folder, JsonLines<Row> rows, MediaSource media) {
            this.folder = folder;
            this.rows = rows;
            this.media = media;
        }

        @Override
        public void write(ExportRow<S, PreferenceContent, R> row) throws IOException {
            for (Judgement judgement : judging.of(row.settings(), row.result()).judgements()) {
                long before = rows.written();
                for (Comparison pair : Comparison.of(row.content(), judgement)) {
                    Optional<Row> made = row(pair);
                    if (made.isPresent()) {
                        rows.write(made.get());
                    }
                }
                leftOut += PairCount.of(row.content()) - (rows.written() - before);
            }
        }

        private Optional<Row> row(Comparison pair) throws IOException {
            Optional<String> request = pair.content().request();
            if (request.isEmpty() || !pair.better().isImage() || !pair.worse().isImage()) {
                return Optional.empty();
            }
            Optional<String> better = image(pair.better());
            Optional<String> worse = image(pair.worse());
            if (better.isEmpty() || worse.isEmpty() || better.equals(worse)) {
                return Optional.empty();
            }
            List<String> ids = pair.content().ids();
            boolean first =
                    ids.indexOf(pair.better().id()) < ids.indexOf(pair.worse().id());
            return Optional.of(new Row(
                    first ? List.of(better.get(), worse.get()) : List.of(worse.get(), better.get()),
                    List.of(Turn.user(
                            question(request.get(), pair.judgement().aspect().name()))),
                    List.of(Turn.assistant(first ? FIRST : SECOND)),
                    List.of(Turn.assistant(first ? SECOND : FIRST)),
                    pair.margin(),
                    pair.judgement().aspect().id(),
                    better.get(),
                    worse.get()));
        }

        private static String question(String request, String dimension) {
            return request + "\n\n" + dimension + ": which image is better, the first or the second?";
        }

        /** The path of an image from the rows, once it is there; empty where its kind is not known. */
        private Optional<String> image(Response response) throws IOException {
            String sha256 = String.valueOf(response.media());
            String known = written.get(sha256);
            if (known == null) {
                known = copy(sha256).orElse("");
                written.put(sha256, known);
            }
            return known.isEmpty() ? Optional.empty() : Optional.of(known);
        }

        private Optional<String> copy(String sha256) throws IOException {
            try (InputStream in = new BufferedInputStream(media.open(sha256))) {
                in.mark(ImageEnding.HEAD);
                Optional<String> ending = ImageEnding.of(in.readNBytes(ImageEnding.HEAD));
                in.reset();
                if (ending.isEmpty()) {
                    return Optional.empty();
                }
                String name = IMAGES + sha256 + ending.get();
                Files.copy(in, folder.resolve("train").resolve(name));
                return Optional.of(name);
            }
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }

        @Override
        public List<Written> written() {
            List<Written> all = new ArrayList<>();
            all.add(new Written(ROWS, rows.written(), leftOut, leftOut > 0 ? "preference.note.images" : ""));
            for (String name : new TreeSet<>(written.values())) {
                if (!name.isEmpty()) {
                    all.add(new Written("train/" + name, 0, 0, ""));
                }
            }
            return all;
        }
    }
}
