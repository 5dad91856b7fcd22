package tiaowen.extract.scan;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;

/** One of the models in memory: a picture in, numbers out. */
final class Network implements AutoCloseable {
    /**
     * What a model answered.
     *
     * @param shape how many in each dimension
     */
    @SuppressWarnings("ArrayRecordComponent") // Two answers are never compared.
    record Answer(float[] values, long[] shape) {}

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;

    private Network(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    /**
     * Loads a model from its jar.
     *
     * @param threads cores that work on one picture
     * @throws IOException if the file is not there or the library refuses it
     * @throws LinkageError if the library is not there or has no part for this machine
     */
    static Network load(String file, int threads) throws IOException {
        try (var weights = Network.class.getResourceAsStream(file)) {
            if (weights == null) throw new IOException(file + " is not on the class path");
            var environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            environment.setTelemetry(false);
            try (var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(threads);
                options.setInterOpNumThreads(1);
                // Every line has a width of its own: what is kept for the next is never right.
                options.setCPUArenaAllocator(false);
                options.setMemoryPatternOptimization(false);
                return new Network(
                        environment, environment.createSession(weights.readAllBytes(), options));
            }
        } catch (OrtException e) {
            throw new IOException(e);
        }
    }

    Answer run(FloatBuffer picture, int channels, int height, int width) throws OrtException {
        try (var tensor =
                        OnnxTensor.createTensor(
                                environment, picture, new long[] {1, channels, height, width});
                var result = session.run(Map.of(input, tensor))) {
            var output = (OnnxTensor) result.get(0);
            var buffer = output.getFloatBuffer();
            var values = new float[buffer.remaining()];
            buffer.get(values);
            return new Answer(values, output.getInfo().getShape());
        }
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
