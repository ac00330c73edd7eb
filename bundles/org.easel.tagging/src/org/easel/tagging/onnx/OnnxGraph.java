package org.easel.tagging.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.easel.core.io.AtomicFile;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/**
 * Writes a network as an ONNX file. Ends, constants and nodes are added in an order in which every node's inputs are
 * known before it; operators and attributes go by their names in ONNX's operator set 17.
 */
public final class OnnxGraph {

	private static final int OPERATOR_SET = 17;
	private static final int FILE_VERSION = 8;

	private final ModelProto.Builder model;
	private final GraphProto.Builder graph;
	private final Set<String> known = new HashSet<>();

	/**
	 * An empty graph.
	 *
	 * @param name the graph's name
	 * @param producer who writes it, such as Easel 0.1
	 */
	public OnnxGraph(String name, String producer) {
		this.graph = GraphProto.newBuilder().setName(name);
		this.model = ModelProto.newBuilder().setIrVersion(FILE_VERSION).setProducerName(producer)
				.addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPERATOR_SET));
	}

	/**
	 * Adds a float input.
	 *
	 * @param shape lengths; -1 leaves one open
	 */
	public OnnxGraph input(String name, long... shape) {
		define(name);
		graph.addInput(floats(name, shape));
		return this;
	}

	/**
	 * Names a value that a node gave as a float output of the whole network.
	 *
	 * @param shape lengths; -1 leaves one open
	 */
	public OnnxGraph output(String name, long... shape) {
		requireKnown(name);
		graph.addOutput(floats(name, shape));
		return this;
	}

	/**
	 * Adds constant floats, such as a layer's weights.
	 *
	 * @param values as many as the shape's product
	 * @throws IllegalArgumentException if number and shape do not agree
	 */
	public OnnxGraph constant(String name, float[] values, long... shape) {
		requireCount(name, values.length, shape);
		var bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asFloatBuffer().put(values);
		return constant(name, TensorProto.DataType.FLOAT, bytes, shape);
	}

	/**
	 * Adds constant whole numbers, such as a shape or axes.
	 *
	 * @param values a vector
	 */
	public OnnxGraph constant(String name, long... values) {
		var bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asLongBuffer().put(values);
		return constant(name, TensorProto.DataType.INT64, bytes, values.length);
	}

	/**
	 * Adds a node with one output.
	 *
	 * @param operator ONNX's name of it, such as Conv
	 * @param output the name of what it gives
	 * @param inputs names of inputs, constants and outputs that are already there
	 * @throws IllegalArgumentException if an input is unknown or the output's name taken
	 */
	public OnnxGraph node(String operator, String output, List<String> inputs, OnnxAttribute... attributes) {
		inputs.forEach(this::requireKnown);
		define(output);
		graph.addNode(NodeProto.newBuilder().setName(output).setOpType(operator).addAllInput(inputs).addOutput(output)
				.addAllAttribute(Arrays.stream(attributes).map(OnnxGraph::proto).toList()));
		return this;
	}

	/** Adds a fact about the network for whoever reads the file. */
	public OnnxGraph metadata(String key, String value) {
		model.addMetadataProps(StringStringEntryProto.newBuilder().setKey(key).setValue(value));
		return this;
	}

	/**
	 * Writes the file whole or not at all.
	 *
	 * @throws IllegalStateException if the graph has no input or no output
	 */
	public void write(Path file) throws IOException {
		if (graph.getInputCount() == 0 || graph.getOutputCount() == 0) {
			throw new IllegalStateException("The graph " + graph.getName() + " has no input or no output");
		}
		var whole = model.setGraph(graph).build();
		AtomicFile.write(file, whole::writeTo);
	}

	private OnnxGraph constant(String name, TensorProto.DataType type, ByteBuffer bytes, long... shape) {
		define(name);
		graph.addInitializer(TensorProto.newBuilder().setName(name).setDataType(type.getNumber())
				.addAllDims(Arrays.stream(shape).boxed().toList()).setRawData(ByteString.copyFrom(bytes)));
		return this;
	}

	private void define(String name) {
		if (!known.add(name)) {
			throw new IllegalArgumentException("The graph has two values named " + name);
		}
	}

	private void requireKnown(String name) {
		if (!known.contains(name)) {
			throw new IllegalArgumentException("The graph has no value named " + name + "; it has " + known);
		}
	}

	private static void requireCount(String name, int count, long... shape) {
		long wanted = Arrays.stream(shape).reduce(1, Math::multiplyExact);
		if (wanted != count) {
			throw new IllegalArgumentException(
					name + " has " + count + " values and the shape " + Arrays.toString(shape) + ", which takes " + wanted);
		}
	}

	private static ValueInfoProto floats(String name, long... shape) {
		var dimensions = TensorShapeProto.newBuilder();
		for (long length : shape) {
			var dimension = TensorShapeProto.Dimension.newBuilder();
			dimensions.addDim(length < 0 ? dimension : dimension.setDimValue(length));
		}
		var tensor = TypeProto.Tensor.newBuilder().setElemType(TensorProto.DataType.FLOAT.getNumber())
				.setShape(dimensions);
		return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(tensor)).build();
	}

	private static AttributeProto proto(OnnxAttribute attribute) {
		var proto = AttributeProto.newBuilder().setName(attribute.name());
		return switch (attribute) {
			case OnnxAttribute.Whole whole -> proto.setType(AttributeType.INT).setI(whole.value()).build();
			case OnnxAttribute.Real real -> proto.setType(AttributeType.FLOAT).setF(real.value()).build();
			case OnnxAttribute.Text text ->
				proto.setType(AttributeType.STRING).setS(ByteString.copyFromUtf8(text.value())).build();
			case OnnxAttribute.Wholes wholes ->
				proto.setType(AttributeType.INTS).addAllInts(wholes.values()).build();
		};
	}
}
