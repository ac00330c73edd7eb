package org.easel.training.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PythonTextTest {

	@Test
	void writesNumbersAsPythonDoes() {
		assertEquals("1.0", PythonText.of(1));
		assertEquals("0.0", PythonText.of(0));
		assertEquals("16.0", PythonText.of(16));
		assertEquals("0.0001", PythonText.of(1e-4));
		assertEquals("1e-05", PythonText.of(1e-5));
		assertEquals("2.5e-05", PythonText.of(2.5e-5));
		assertEquals("-1.25e-07", PythonText.of(-1.25e-7));
		assertEquals("1796038800.123456", PythonText.of(1796038800.123456));
		assertEquals("1000000000000000.0", PythonText.of(1e15));
		assertEquals("1e+16", PythonText.of(1e16));
		assertEquals("0.1", PythonText.of(0.1));
	}

	@Test
	void writesFlagsAndAbsenceAsPythonDoes() {
		assertEquals("True", PythonText.of(true));
		assertEquals("False", PythonText.of(false));
		assertEquals("None", PythonText.orNone(0));
		assertEquals("5.0", PythonText.orNone(5));
	}
}
