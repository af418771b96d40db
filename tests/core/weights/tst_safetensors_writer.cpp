#include "core/base/error.h"
#include "core/weights/safetensors_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace tessera;
using namespace tessera::weights;

class TestSafetensorsWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void aFolderThatIsMissingIsAnError();
};

void TestSafetensorsWriter::whatIsWrittenIsRead() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("weights.safetensors").toStdString();
    const std::array<float, 6> matrix{1, -2, 3.5F, 0, 1e-7F, 6e4F};
    const std::array<std::uint16_t, 2> halves{0x3C00, 0xC000};  // 1, -2
    const std::array<double, 1> scalar{0.1};
    writeSafetensors(file,
                     {{"b.matrix", ElementType::Float32, {2, 3}, std::as_bytes(std::span(matrix))},
                      {"a.halves", ElementType::Float16, {2}, std::as_bytes(std::span(halves))},
                      {"scalar", ElementType::Float64, {}, std::as_bytes(std::span(scalar))}},
                     {{"made by", "a test"}});

    WeightFile read(file);
    QVERIFY(read.kind() == FileKind::Safetensors);
    QCOMPARE(read.tensors().size(), 3U);
    const TensorEntry* const entry = read.find("", "b.matrix");
    QVERIFY(entry != nullptr);
    QCOMPARE(shapeText(entry->shape), std::string("2x3"));
    QCOMPARE(read.readFloats(*entry), std::vector<float>(matrix.begin(), matrix.end()));
    QCOMPARE(read.readFloats(*read.find("", "a.halves")), (std::vector<float>{1, -2}));
    QCOMPARE(read.readDoubles(*read.find("", "scalar")), std::vector<double>{0.1});
}

void TestSafetensorsWriter::aFolderThatIsMissingIsAnError() {
    const QTemporaryDir folder;
    QVERIFY_EXCEPTION_THROWN(writeSafetensors(folder.filePath("no/such/file").toStdString(), {}), Error);
}

QTEST_APPLESS_MAIN(TestSafetensorsWriter)
#include "tst_safetensors_writer.moc"
