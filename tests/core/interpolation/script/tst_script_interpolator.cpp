#include "core/base/error.h"
#include "core/inference/compute/counting_allocator.h"
#include "core/interpolation/script/script_interpolator.h"
#include "core/interpolation/torch_call.h"
#include "tests/support/script_models.h"

#include <c10/core/InferenceMode.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::interpolation;
using namespace tessera::tests;

namespace {

constexpr const char* noTime = R"("prev", "next")";

at::Tensor picture(double level) {
    return at::full({1, 3, 64, 96}, level, at::kFloat);
}

}  // namespace

class TestScriptInterpolator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void aProgramThatNeverEndsIsGivenUp_data() {
        QTest::addColumn<QString>("forward");
        QTest::newRow("for ever") << "def forward(self, a, b):\n"
                                     "    n = 0\n"
                                     "    while n >= 0:\n"
                                     "        n = 1 - n\n"
                                     "    return a\n";
        QTest::newRow("more and more memory") << "def forward(self, a, b):\n"
                                                 "    c = [a]\n"
                                                 "    while len(c) > 0:\n"
                                                 "        c.append(a.repeat([1, 1, 64, 64]) + len(c))\n"
                                                 "    return a\n";
    }
    void aProgramThatNeverEndsIsGivenUp() {
        QFETCH(QString, forward);
        const std::filesystem::path file = m_dir.filePath("endless.pt").toStdString();
        writeScript(file, forward.toStdString(), "");
        QElapsedTimer timer;
        timer.start();
        try {
            models::ScriptDescriptor descriptor;
            descriptor.info.id = "endless";
            descriptor.inputs = {models::Input::Prev, models::Input::Next};
            (void)script::makeScriptInterpolator(file, descriptor);
            QFAIL("it was taken");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::Model);
        }
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }

    void inputsComeInTheModelsRangeAndOrder_data() {
        QTest::addColumn<QString>("inputs");
        QTest::addColumn<QString>("forward");
        QTest::addColumn<QString>("more");
        QTest::addColumn<double>("expected");  // from prev -0.5, next 0.5, t 0.25, scale 0.5, steps 3
        const auto row = [](const char* name, const char* inputs, const char* forward, const char* more,
                            double expected) {
            QTest::newRow(name) << QString(inputs) << QString(forward) << QString(more) << expected;
        };
        row("blend", R"("prev", "next", "t")", blendForward, "", -0.25);
        row("turned around", R"("next", "t", "prev")",
            "def forward(self, a, t: float, b):\n    return b + (a - b) * t\n", "", -0.25);
        row("the middle", noTime, "def forward(self, a, b):\n    return (a + b) / 2\n", "", 0.0);
        row("0 to 255", noTime, "def forward(self, a, b):\n    return a * 0 + 255.0\n",
            R"(, "range": [0, 255])", 1.0);
        row("-1 to 1", noTime, "def forward(self, a, b):\n    return b\n", R"(, "range": [-1, 1])", 0.5);
        row("time as a tensor", R"("prev", "next", "t")",
            "def forward(self, a, b, t):\n    return a + (b - a) * t\n", "", -0.25);
        row("scale and steps", R"("prev", "next", "t", "scale", "steps")",
            "def forward(self, a, b, t: float, scale: float, steps: int):\n"
            "    return a * 0 + scale * 0.5 + steps * 0.1\n",
            "", 2 * (0.25 + 0.3) - 1);
        row("steps that may be left out", R"("prev", "next", "t", "scale")",
            "def forward(self, a, b, t: float, scale: float, steps: int = 7):\n"
            "    return a * 0 + steps * 0.1\n",
            "", 2 * 0.7 - 1);
        row("numbers as optional tensors", R"("prev", "next", "t", "steps")",
            "def forward(self, a, b, t: Optional[Tensor], steps: Optional[int]):\n"
            "    assert t is not None\n    return a + (b - a) * t\n",
            "", -0.25);
        row("half precision comes back as float", noTime, "def forward(self, a, b):\n    return b.half()\n",
            "", 0.5);
        row("an input handed back", noTime, "def forward(self, a, b):\n    return a\n", "", -0.5);
    }

    void inputsComeInTheModelsRangeAndOrder() {
        QFETCH(QString, inputs);
        QFETCH(QString, forward);
        QFETCH(QString, more);
        QFETCH(double, expected);
        const auto model =
            made(forward.toStdString(), scriptDescriptor("m", more.toStdString(), inputs.toStdString()));
        const c10::InferenceMode inferenceMode;
        model->moveTo(c10::kCPU);
        TileInput input;
        input.prev = picture(-0.5);
        input.next = picture(0.5);

        const at::Tensor result =
            model->interpolate(PairContext(), input, 0.25, {.flowScale = 0.5, .sampleSteps = 3});

        QVERIFY(result.scalar_type() == at::kFloat && result.sizes() == input.prev.sizes());
        const double difference = (result - expected).abs().max().item<double>();
        QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
        QVERIFY((input.prev == -0.5).all().item<bool>());  // what it was given is untouched
    }

    void traitsAreThoseOfTheDescriptor() {
        const auto model = made(blendForward, scriptDescriptor("m", R"(, "alignment": 32, "border": 17)"));
        QCOMPARE(model->traits().info.alignment, 32);
        QVERIFY(model->traits().info.anyTimestep);
        QCOMPARE(model->traits().contextBorder, 17);
    }

    void whatDoesNotFitIsRefusedInOneSentence_data() {
        QTest::addColumn<QString>("inputs");
        QTest::addColumn<QString>("forward");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* inputs, const char* forward, const char* words) {
            QTest::newRow(name) << QString(inputs) << QString(forward) << QString(words);
        };
        row("too few inputs", noTime, blendForward, "takes 3 inputs, and its description lists 2");
        row("too many inputs", R"("prev", "next", "t")", "def forward(self, a, b):\n    return a\n",
            "takes 2 inputs, and its description lists 3");
        row("a picture as a number", noTime, "def forward(self, a, b: float):\n    return a * b\n",
            "takes \"b\" as float, which cannot be \"next\"");
        row("time as text", R"("prev", "next", "t")", "def forward(self, a, b, t: str):\n    return a\n",
            "takes \"t\" as str");
        row("no forward", noTime, "def infer(self, a, b):\n    return a\n", "has no forward()");
        row("a smaller picture", noTime, "def forward(self, a, b):\n    return a[:, :, 1:, :]\n",
            "returned a picture of 1x3x63x64 for a tile of 1x3x64x64");
        row("a single number", noTime, "def forward(self, a, b):\n    return a.mean()\n",
            "returned a picture of a single number");
        row("several pictures", noTime, "def forward(self, a, b):\n    return (a, b)\n",
            "returned Tuple where one picture was expected");
        row("nothing", noTime, "def forward(self, a, b) -> None:\n    return None\n", "returned None");
        row("whole numbers", noTime, "def forward(self, a, b):\n    return (a * 255).to(3)\n",
            "returned whole numbers");
        row("NaN", noTime, "def forward(self, a, b):\n    return a / (b * 0) * 0\n", "not a picture");
        row("infinity", noTime, "def forward(self, a, b):\n    return (a + 1) / (b * 0)\n", "not a picture");
        row("another range", noTime, "def forward(self, a, b):\n    return (a + b) * 127.5\n",
            "returned values from");
        row("-1 to 1 instead of 0 to 1", noTime, "def forward(self, a, b):\n    return a + b - 1\n",
            "returned values from");
        row("an exception of its own", noTime,
            "def forward(self, a, b):\n    assert a.dim() != 4, 'needs a fast card'\n    return a\n",
            "needs a fast card");
        row("shapes that do not go together", noTime,
            "def forward(self, a, b):\n    return a[:, :, 1:, :] + b\n", "must match the size of tensor b");
    }

    void whatDoesNotFitIsRefusedInOneSentence() {
        QFETCH(QString, inputs);
        QFETCH(QString, forward);
        QFETCH(QString, words);
        try {
            const auto model = made(forward.toStdString(), scriptDescriptor("m", "", inputs.toStdString()));
            model->moveTo(c10::kCPU);
            QFAIL("it was taken");
        } catch (const Error& error) {
            const QString message = QString::fromUtf8(error.what());
            QCOMPARE(error.code(), ErrorCode::Model);
            QVERIFY2(message.contains(words) && message.contains("\"m\""), qPrintable(message));
            QVERIFY2(!message.contains('\n'), qPrintable(message));
        }
    }

    void filesThatAreNoTorchScriptAreRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        writeScript(path("whole.pt"), blendForward, "");
        QFile file(m_dir.filePath("whole.pt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("random") << QByteArray("\x01\x80\x7fPK\x03\x04 something");
        for (const int percent : {10, 50, 90, 99}) {
            QTest::addRow("cut at %d %%", percent) << whole.left(whole.size() * percent / 100);
        }
    }

    void filesThatAreNoTorchScriptAreRefused() {
        QFETCH(QByteArray, bytes);
        QFile file(m_dir.filePath("broken.pt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        expectModelError(path("broken.pt"));
    }

    void foldersAndMissingFilesAreRefused() {
        expectModelError(m_dir.path().toStdString());
        expectModelError(path("missing.pt"));
    }

    void memoryThatRunsOutInsideIsSaidSo() {
        inference::CountingAllocator::install();
        const auto model =
            made("def forward(self, a, b):\n    return (a + b) * torch.ones([4096, 64, 64])[0, 0, 0]\n",
                 scriptDescriptor("m", "", noTime));
        inference::CountingAllocator::setBudget(inference::CountingAllocator::currentBytes() + (8 << 20));
        try {
            interpolation::torchCall([&] { model->moveTo(c10::kCPU); });
            inference::CountingAllocator::setBudget(0);
            QFAIL("there was memory enough");
        } catch (const Error& error) {
            inference::CountingAllocator::setBudget(0);
            QCOMPARE(error.code(), ErrorCode::OutOfMemory);
        }
    }

private:
    std::filesystem::path path(const char* name) const { return m_dir.filePath(name).toStdString(); }

    std::unique_ptr<Interpolator> made(const std::string& forward, const std::string& descriptor) const {
        writeScript(path("model.pt"), forward, descriptor);
        return script::makeScriptInterpolator(path("model.pt"),
                                              models::parseDescriptor(descriptor, "the test"));
    }

    static void expectModelError(const std::filesystem::path& file) {
        try {
            (void)script::makeScriptInterpolator(file,
                                                 models::parseDescriptor(scriptDescriptor("m"), "the test"));
            QFAIL("it was taken");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Model);
            QVERIFY2(!QString::fromUtf8(error.what()).contains('\n'), error.what());
        }
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestScriptInterpolator)
#include "tst_script_interpolator.moc"
