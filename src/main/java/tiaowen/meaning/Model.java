package tiaowen.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/** The model in memory. Safe for many threads, each of which takes one core. */
final class Model implements AutoCloseable {
    /** Name of the model's files in its jar, before their endings. */
    private static final String FILES = "/bge-small-zh-v1.5-q";

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Model(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads the model from its jar.
     *
     * @throws IOException if a file is not there or the library refuses it
     * @throws LinkageError if the library is not there or has no part for this machine
     */
    static Model load() throws IOException {
        try (var vocabulary = open("-tokenizer.json");
                var weights = open(".onnx")) {
            var environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            environment.setTelemetry(false);
            try (var options = new OrtSession.SessionOptions()) {
                // A core a text: measured half as quick again as all cores on one.
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                var session = environment.createSession(weights.readAllBytes(), options);
                return new Model(WordPieces.read(vocabulary), environment, session);
            }
        } catch (OrtException e) {
            throw new IOException(e);
        }
    }

    private static InputStream open(String ending) throws IOException {
        var file = Model.class.getResourceAsStream(FILES + ending);
        if (file == null) throw new IOException(FILES + ending + " is not on the class path");
        return file;
    }

    /**
     * The vector of a text: what the model says at the text's beginning, at unit length.
     *
     * @param most pieces of the text that are read
     */
    float[] vector(String text, int most) {
        long[][] ids = {pieces.of(text, most)};
        long[][] ones = {new long[ids[0].length]};
        Arrays.fill(ones[0], 1);
        long[][] zeros = {new long[ids[0].length]};
        try (var input = OnnxTensor.createTensor(environment, ids);
                var mask = OnnxTensor.createTensor(environment, ones);
                var types = OnnxTensor.createTensor(environment, zeros);
                var result =
                        session.run(
                                Map.of(
                                        "input_ids", input,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            var states = (float[][][]) result.get(0).getValue();
            return unit(states[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed on " + ids[0].length + " pieces", e);
        }
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float part : vector) sum += part * part;
        double length = Math.sqrt(sum);
        for (int i = 0; i < vector.length; i++) vector[i] = (float) (vector[i] / length);
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
