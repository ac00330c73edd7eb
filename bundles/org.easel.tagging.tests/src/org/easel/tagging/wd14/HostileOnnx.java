package org.easel.tagging.wd14;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;

/** Makes ONNX files that mean no good. */
final class HostileOnnx {

	private HostileOnnx() {
	}

	/** Lets the first constant of a model point into another file. */
	static void withExternalWeights(String location, Path model) throws IOException {
		var proto = ModelProto.parseFrom(Files.readAllBytes(model)).toBuilder();
		var constant = proto.getGraphBuilder().getInitializerBuilder(0);
		constant.clearRawData().setDataLocation(TensorProto.DataLocation.EXTERNAL)
				.addExternalData(StringStringEntryProto.newBuilder().setKey("location").setValue(location));
		Files.write(model, proto.build().toByteArray());
	}
}
