#include "core/base/error.h"
#include "core/weights/weight_file.h"
#include "tests/support/checkpoint_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <random>

using namespace tessera;
using tests::CheckpointWriter;
using tests::PickleText;
using tests::ZipWriter;
using weights::FileKind;
using weights::WeightFile;

namespace {

const std::vector<float> sixFloats{1, -2, 3.5F, 0, 1e-30F, 6};

QByteArray safetensors(const QByteArray& header, const QByteArray& data) {
    QByteArray length(8, 0);
    for (int i = 0; i < 8; ++i) {
        length[i] = static_cast<char>(static_cast<quint64>(header.size()) >> (8 * i));
    }
    return length + header + data;
}

}  // namespace

class TestWeightFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path path(const QString& name = "model.pth") const {
        return m_folder.filePath(name).toStdString();
    }

    std::filesystem::path write(const QByteArray& bytes) const {
        QFile file(m_folder.filePath("model.pth"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write the test's file");
        }
        return path();
    }

    QByteArray bytesOf(const std::filesystem::path& file) const {
        QFile input(QString::fromStdString(file.string()));
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }

    // The authors' structure in small: a shared storage, an integer, EMA.
    std::filesystem::path checkpoint() const {
        CheckpointWriter writer(path());
        const int floats = writer.addFloats(sixFloats);
        const int count = writer.addLongs({42});
        const int ema = writer.addFloats({0.5F});
        writer.addTensor("model", "vqgan.a.weight", floats, {2, 3});
        writer.addTensor("model", "cond_stage_model.a.weight", floats, {2, 3});
        writer.addTensor("model", "vqgan.count", count, {});
        writer.addTensor("ema", "b", ema, {1});
        writer.finish();
        return path();
    }

    std::filesystem::path pickled(const std::string& pickle) const {
        ZipWriter zip(path());
        zip.add("x/data.pkl", pickle);
        zip.add("x/data/0", std::string(24, '\0'));
        zip.finish();
        return path();
    }

    QString messageOf(const std::filesystem::path& file, bool readAll = false) const {
        try {
            WeightFile weights(file);
            for (const weights::TensorEntry& entry : weights.tensors()) {
                if (readAll) {
                    (void)weights.readFloats(entry);
                }
            }
            return "no error";
        } catch (const Error& error) {
            return error.code() == ErrorCode::Model ? QString(error.what()) : QString("wrong code");
        }
    }

private Q_SLOTS:
    void readsTheAuthorsStructure() {
        WeightFile file(checkpoint());
        QCOMPARE(file.kind(), FileKind::Checkpoint);
        QCOMPARE(file.tensors().size(), 4u);
        const weights::TensorEntry* weight = file.find("model", "vqgan.a.weight");
        QVERIFY(weight != nullptr);
        QCOMPARE(weights::shapeText(weight->shape), std::string("2x3"));
        QCOMPARE(file.readFloats(*weight), sixFloats);
        QCOMPARE(file.readFloats(*file.find("model", "cond_stage_model.a.weight")), sixFloats);
        QCOMPARE(file.readDoubles(*file.find("model", "vqgan.count")), std::vector<double>{42});
        QCOMPARE(file.readFloats(*file.find("ema", "b")), std::vector<float>{0.5F});
        QVERIFY(file.find("model", "b") == nullptr);
    }

    void readsABareStateDict() {
        CheckpointWriter writer(path());
        writer.addTensor("", "a", writer.addFloats(sixFloats), {6});
        writer.finish();
        WeightFile file(path());
        QCOMPARE(file.readFloats(*file.find("", "a")), sixFloats);
    }

    void readsSafetensors() {
        QByteArray data(12, 0);
        const float value = 2.5F;
        std::memcpy(data.data(), &value, 4);
        data[5] = 0x3c;  // float16 1
        data[6] = 0x01;  // float16 2^-24
        data[9] = char(0xc0);
        data[8] = 0x20;  // bfloat16 -2.5
        WeightFile file(write(safetensors(
            R"({"__metadata__":{"format":"pt"},"b":{"dtype":"F16","shape":[2],"data_offsets":[4,8]},)"
            R"("a":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"c":{"dtype":"BF16","shape":[1,2],"data_offsets":[8,12]}})",
            data)));
        QCOMPARE(file.kind(), FileKind::Safetensors);
        QCOMPARE(file.readFloats(*file.find("", "a")), std::vector<float>{2.5F});
        QCOMPARE(file.readFloats(*file.find("", "b")), (std::vector<float>{1, std::ldexp(1.0F, -24)}));
        QCOMPARE(file.readFloats(*file.find("", "c")), (std::vector<float>{-2.5F, 0}));
    }

    void readsTransposedTensors() {
        CheckpointWriter writer(path());
        const int storage = writer.addFloats(sixFloats);
        writer.addTensor("", "a", storage, {2, 3});
        writer.finish();
        QByteArray bytes = bytesOf(path());
        // shape (2, 3), strides (3, 1) -> shape (3, 2), strides (1, 3); the checksum of the list follows.
        PickleText before;
        before.raw("(").integer(2).integer(3).raw("t(").integer(3).integer(1).raw("t");
        const qsizetype at = bytes.indexOf(QByteArray::fromStdString(before.bytes()));
        QVERIFY(at > 0);
        const QByteArray list =
            bytes.mid(bytes.indexOf("\x80\x02}"), bytes.indexOf("PK\3\4", at) - bytes.indexOf("\x80\x02}"));
        QByteArray changed = list;
        PickleText after;
        after.raw("(").integer(3).integer(2).raw("t(").integer(1).integer(3).raw("t");
        changed.replace(QByteArray::fromStdString(before.bytes()), QByteArray::fromStdString(after.bytes()));
        ZipWriter zip(path());
        zip.add("archive/data.pkl", changed.toStdString());
        zip.add("archive/data/0", {reinterpret_cast<const char*>(sixFloats.data()), 24});
        zip.finish();
        WeightFile file(path());
        QCOMPARE(file.readFloats(*file.find("", "a")), (std::vector<float>{1, 0, -2, 1e-30F, 3.5F, 6}));
    }

    void recognisesTorchScript() {
        ZipWriter zip(path());
        zip.add("m/data.pkl", "\x80\x02N.");
        zip.add("m/code/__torch__.py", "");
        zip.add("m/constants.pkl", "\x80\x02N.");
        zip.finish();
        const WeightFile file(path());
        QCOMPARE(file.kind(), FileKind::TorchScript);
        QVERIFY(file.tensors().empty());
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const QByteArray good = bytesOf(checkpoint());
        QTest::newRow("empty") << QByteArray() << "is empty";
        QTest::newRow("text") << QByteArray("<html>Not Found</html>") << "is not a model";
        QTest::newRow("cut off") << good.left(good.size() / 2)
                                 << "is damaged (it ends before its table of contents)";
        QTest::newRow("old format") << QByteArray::fromHex("80028a0a6cfc9c46f9206aa85019")
                                    << "its list of tensors is cut off";
        QByteArray flipped = good;
        flipped[60] = static_cast<char>(flipped[60] ^ 4);
        QTest::newRow("changed number") << flipped << "have changed since it was written";
        QTest::newRow("safetensors cut off")
            << safetensors(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", QByteArray(4, 0))
            << "overlap, have gaps or end too early";
        QTest::newRow("safetensors with a gap")
            << safetensors(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", QByteArray(8, 0))
            << "overlap, have gaps or end too early";
        QTest::newRow("safetensors with a tail")
            << safetensors(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", QByteArray(8, 0))
            << "longer or shorter than its tensors";
        QTest::newRow("safetensors whose shape wraps around")
            << safetensors(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})",
                           {})
            << "a size that no file can have";
        QTest::newRow("safetensors with another size")
            << safetensors(R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,4]}})", QByteArray(4, 0))
            << "has another size than its shape 3 needs";
        QTest::newRow("safetensors with a negative length")
            << safetensors(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", QByteArray(4, 0))
            << "has a length that is not a number";
        QTest::newRow("safetensors with a name twice")
            << safetensors(
                   R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
                   QByteArray(4, 0))
            << "has two tensors called \"a\"";
        QTest::newRow("safetensors header too long")
            << QByteArray::fromHex("ffffffffffffff7f7b7d") << "is not a model";
    }

    void saysWhatIsWrong() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const QString said = messageOf(write(bytes), true);
        QVERIFY2(said.contains("\"model.pth\"") && said.contains(message), qPrintable(said));
        QVERIFY2(said.endsWith('.') && !said.contains('\n'), qPrintable(said));
    }

    void missingFilesAndFoldersAreSaid() {
        QVERIFY(messageOf(path("absent.pth")).contains("\"absent.pth\" cannot be opened"));
        QVERIFY(messageOf(m_folder.path().toStdString()).contains("is a folder"));
    }

    void hostilePicklesAreRefusedByName() {
        PickleText system;
        system.raw("\x80\x02").global("posix", "system").text("touch /tmp/tessera-was-here").raw("\x85R.");
        QVERIFY(messageOf(pickled(system.bytes())).contains("was refused: it asks for \"posix.system\""));
        PickleText dotted;
        dotted.raw("\x80\x02").global("torch", "serialization.loadStorage").raw(".");
        QVERIFY(messageOf(pickled(dotted.bytes())).contains("was refused: it asks for"));
        QVERIFY(messageOf(pickled(std::string("\x80\x04\x95", 3)))
                    .contains("an instruction that weights do not need"));
        QVERIFY(!QFile::exists("/tmp/tessera-was-here"));
    }

    // A dictionary that contains itself, and one that contains another twice, many times over.
    void endlessDictionariesEnd() {
        PickleText cycle;
        cycle.raw("\x80\x02}q")
            .raw(std::string(1, '\0'))
            .text("a")
            .raw("h")
            .raw(std::string(1, '\0'))
            .raw("s.");
        QVERIFY(messageOf(pickled(cycle.bytes())).contains("holds no tensors"));
        PickleText doubling;
        doubling.raw("\x80\x02}q").raw(std::string(1, '\0'));
        for (char level = 1; level < 60; ++level) {
            const std::string below(1, static_cast<char>(level - 1));
            doubling.raw("}(");
            for (int k = 0; k < 20; ++k) {
                doubling.integer(k).raw("h" + below);
            }
            doubling.raw("uq" + std::string(1, level));
        }
        QVERIFY(messageOf(pickled(doubling.raw(".").bytes())).contains("far too long"));
    }

    // One long list, asked for again and again by a few bytes each.
    void repeatedCopiesOfALongListEnd() {
        const std::string slot0(1, '\0');
        PickleText pickle;
        pickle.raw("\x80\x02}q").raw(slot0).raw("](");
        for (int i = 0; i < 20'000; ++i) {
            pickle.raw("h").raw(slot0).raw("h").raw(slot0).raw("\x86");
        }
        pickle.raw("e\x85q\1").global("collections", "OrderedDict").raw("q\2");
        for (int i = 0; i < 20'000; ++i) {
            pickle.raw("h\2h\1R");
        }
        QVERIFY(messageOf(pickled(pickle.raw(".").bytes())).contains("far too long"));
    }

    // What is empty needs no room, however long its other sides.
    void emptyTensorsOfAnyShapeAreEmpty() {
        WeightFile file(write(
            safetensors(R"({"a":{"dtype":"F32","shape":[9223372036854775807,2,0],"data_offsets":[0,0]},)"
                        R"("b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
                        QByteArray(4, 0))));
        QCOMPARE(file.find("", "a")->elements(), 0);
        QVERIFY(file.readFloats(*file.find("", "a")).empty());
    }

    // A tensor that reaches outside its storage, or repeats a number beyond its size.
    void tensorsOutsideTheirStorageAreRefused_data() {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("stride");
        QTest::newRow("offset") << 6 << 1 << 1;
        QTest::newRow("negative offset") << -1 << 1 << 1;
        QTest::newRow("length") << 0 << 7 << 1;
        QTest::newRow("stride") << 0 << 3 << 3;
        QTest::newRow("negative stride") << 5 << 2 << -1;
        QTest::newRow("repeated") << 0 << 1000000 << 0;
    }

    void tensorsOutsideTheirStorageAreRefused() {
        QFETCH(int, offset);
        QFETCH(int, length);
        QFETCH(int, stride);
        PickleText pickle;
        pickle.raw("\x80\x02}")
            .text("a")
            .global("torch._utils", "_rebuild_tensor_v2")
            .raw("((")
            .text("storage");
        pickle.global("torch", "FloatStorage").text("0").text("cpu").integer(6).raw("tQ").integer(offset);
        pickle.raw("(").integer(length).raw("t(").integer(stride).raw("t\x89NtRs.");
        const QString said = messageOf(pickled(pickle.bytes()));
        QVERIFY2(said.contains("description of the tensor \"a\" makes no sense"), qPrintable(said));
    }

    // Thousands of broken variants of good files: an error or a good file, never anything else.
    void brokenBytesNeverHurt() {
        std::mt19937 random(7);
        const QByteArray good[2] = {
            bytesOf(checkpoint()),
            safetensors(
                R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F16","shape":[2],"data_offsets":[4,8]}})",
                QByteArray(8, 1))};
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good[round % 2];
            const int changes = 1 + static_cast<int>(random() % 4);
            for (int change = 0; change < changes; ++change) {
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random() % 3 == 0 ? 0xff : random());
            }
            if (random() % 4 == 0) {
                bytes.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())));
            }
            const QString said = messageOf(write(bytes), true);
            QVERIFY2(said == "no error" || said.contains("\"model.pth\""), qPrintable(said));
            refused += said == "no error" ? 0 : 1;
        }
        QVERIFY2(refused > 2000, qPrintable(QString::number(refused)));
    }

    void readsTheFixtureCheckpoint() {
        const std::filesystem::path fixture = TESSERA_TEST_SHARED "/tlbvfi/fixtures/reduced_a.pth";
        if (!std::filesystem::exists(fixture)) {
            QSKIP("the fixtures of TLB-VFI are not here");
        }
        WeightFile file(fixture);
        QCOMPARE(std::ranges::count(file.tensors(), "model", &weights::TensorEntry::group), 1776);
        QFile sums(TESSERA_TEST_SHARED "/tlbvfi/fixtures/state_dict_a.tsv");
        QVERIFY(sums.open(QIODevice::ReadOnly));
        int compared = 0;
        while (!sums.atEnd()) {
            const QList<QByteArray> columns = sums.readLine().trimmed().split('\t');
            const weights::TensorEntry* entry = file.find("model", columns[0].toStdString());
            QVERIFY2(entry != nullptr, columns[0].constData());
            QCOMPARE(weights::shapeText(entry->shape), columns[2].toStdString());
            double sum = 0;
            for (const double value : file.readDoubles(*entry)) {
                sum += value;
            }
            QVERIFY2(std::abs(sum - columns[3].toDouble()) < 1e-6 * std::max(1.0, std::abs(sum)),
                     columns[0].constData());
            ++compared;
        }
        QCOMPARE(compared, 1776);
    }
};

QTEST_APPLESS_MAIN(TestWeightFile)
#include "tst_weight_file.moc"
