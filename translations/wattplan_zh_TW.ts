<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>Accelerator-hours</source>
        <translation>加速器小時</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Watts per accelerator</source>
        <translation>每顆 AI 加速器功率</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>用電量</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>每輸出詞元能耗</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>每次請求能耗</translation>
    </message>
    <message>
        <source>a row of kind “%1” is neither a run nor a service</source>
        <translation>類型為「%1」的列既不是訓練也不是推論服務</translation>
    </message>
    <message>
        <source>the library has no hardware “%1”</source>
        <translation>參考庫中沒有硬體「%1」</translation>
    </message>
    <message>
        <source>hardware taken as %1</source>
        <translation>硬體以 %1 計</translation>
    </message>
    <message>
        <source>left out, as it is outside what the field takes: %1</source>
        <translation>超出欄位允許範圍，已略去：%1</translation>
    </message>
    <message>
        <source>one system, as no count is stated</source>
        <translation>未給出數量，以一台系統計</translation>
    </message>
    <message>
        <source>sequences of %1 tokens, as none are stated</source>
        <translation>未給出序列長度，以 %1 個詞元 計</translation>
    </message>
    <message>
        <source>prompts of %1 tokens, as none are stated</source>
        <translation>未給出提示長度，以 %1 個詞元 計</translation>
    </message>
    <message>
        <source>the program has no result “%1” for it</source>
        <translation>程式沒有它的結果「%1」</translation>
    </message>
    <message>
        <source>its inputs lie outside what the formula takes</source>
        <translation>輸入超出公式的適用範圍</translation>
    </message>
    <message>
        <source>does not apply to such a row</source>
        <translation>不適用於這類列</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>constructed</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估計</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>a batch of %1, as memory holds no more</source>
        <translation>批次以 %1 計，記憶體容不下更多</translation>
    </message>
    <message>
        <source>counted by its class, as memory would not hold its layout</source>
        <translation>以效率類別計算，因為記憶體容不下此平行配置</translation>
    </message>
    <message>
        <source>the row names no hardware</source>
        <translation>該列沒有寫明硬體</translation>
    </message>
    <message>
        <source>left out, as the library has no place “%1”</source>
        <translation>參考庫中沒有地點「%1」，未採用</translation>
    </message>
    <message>
        <source>cooled by “%1”, as no PUE is stated</source>
        <translation>未給出 PUE，以冷卻方式「%1」計</translation>
    </message>
    <message>
        <source>a server&apos;s nameplate of %1 times the TDP of its accelerators, as none is known</source>
        <translation>伺服器銘牌功率不明，以其加速器 TDP 的 %1 倍計</translation>
    </message>
    <message>
        <source>model taken as %1</source>
        <translation>模型以 %1 計</translation>
    </message>
    <message>
        <source>the shape of a usual model of its size, %1 layers, as none is stated</source>
        <translation>未給出結構，以同等規模的常見模型計：%1 層</translation>
    </message>
    <message>
        <source>efficiency of the class “%1”, as its own is not known</source>
        <translation>本身的效率不明，以類別「%1」計</translation>
    </message>
    <message>
        <source>counted without its layout, as no speeds of the class “%1” are known</source>
        <translation>類別「%1」沒有單步耗時參數，未採用其平行配置</translation>
    </message>
    <message>
        <source>neither row nor library give “%1”</source>
        <translation>該列與參考庫都沒有給出「%1」</translation>
    </message>
    <message>
        <source>not a number from 0 on: %1</source>
        <translation>不是大於或等於 0 的數字：%1</translation>
    </message>
    <message>
        <source>without %1, whose active parameters are not known</source>
        <translation>未採用 %1，其活躍參數量不明</translation>
    </message>
    <message>
        <source>the row does not say whether it is a run or a service</source>
        <translation>該列沒有寫明是訓練還是推論服務</translation>
    </message>
    <message>
        <source>recomputed as memory needs it, as it would not hold the rest</source>
        <translation>依記憶體需要重新計算，否則容不下</translation>
    </message>
    <message>
        <source>memory of %1 an accelerator, which the equations ask for: its layout ran in less</source>
        <translation>每顆加速器記憶體以公式所需的 %1 計：此平行配置實際用得更少</translation>
    </message>
    <message>
        <source>attention counted by its causal half, as its TFLOP/s and tokens say</source>
        <translation>注意力只計因果的一半，由其 TFLOP/s 與詞元數可知</translation>
    </message>
    <message>
        <source>%1 chunks per stage, as none are stated</source>
        <translation>未給出每級分塊數，以 %1 計</translation>
    </message>
    <message>
        <source>micro-batches of %1, as none are stated</source>
        <translation>未給出微批次，以 %1 計</translation>
    </message>
    <message>
        <source>nothing recomputed, as nothing is stated of it</source>
        <translation>未說明重新計算，以不重新計算計</translation>
    </message>
    <message>
        <source>attention counted by its causal half, as sources do since %1</source>
        <translation>注意力只計因果的一半，%1 年起的資料多如此計</translation>
    </message>
    <message>
        <source>left out, as it is no number from 0 on: %1</source>
        <translation>不是大於或等於 0 的數字，未採用：%1</translation>
    </message>
    <message>
        <source>counted as measured, as the file has no column “%1”</source>
        <translation>檔案沒有「%1」欄，以實測計入</translation>
    </message>
    <message>
        <source>counted by dies, two to one %1</source>
        <translation>以裸晶計數，兩個合一顆 %1</translation>
    </message>
    <message>
        <source>left out, as the library has several places in “%1”: name a city</source>
        <translation>參考庫在「%1」有多個地點，未採用：請寫明城市</translation>
    </message>
    <message>
        <source>place taken as %1</source>
        <translation>地點以 %1 計</translation>
    </message>
    <message>
        <source>efficiency of FP8, as none of FP4 is known</source>
        <translation>沒有 FP4 的效率資料，以 FP8 計</translation>
    </message>
    <message>
        <source>8-bit arithmetic at twice the rate of 16 bit, as none is known</source>
        <translation>沒有 8 位元峰值資料，以 16 位元的兩倍計</translation>
    </message>
    <message>
        <source>watts of the accelerator alone, as they are at most its TDP</source>
        <translation>功率只計加速器，因為它不超過其 TDP</translation>
    </message>
    <message>
        <source>grid carbon of the world&apos;s mean, %1 kg/kWh, as neither factor nor place is stated</source>
        <translation>未說明排碳係數和地點，電網碳排按世界平均 %1 kg/kWh 計</translation>
    </message>
    <message>
        <source>rented at the price of %1, as none of its own is known</source>
        <translation>沒有自己的租價，按 %1 的租價計</translation>
    </message>
    <message>
        <source>up to %1 ms a token, as no batch is stated</source>
        <translation>未說明批次，每詞元延遲按不超過 %1 ms 計</translation>
    </message>
    <message>
        <source>accelerators a replica, several of them side by side, as no batch is stated: %1</source>
        <translation>未說明批次，按多個複本並排執行計，每個複本的加速器數：%1</translation>
    </message>
    <message>
        <source>a dense model of its active parameters, %1, as its architecture is not known</source>
        <translation>架構未知，按啟用參數 %1 的稠密模型計</translation>
    </message>
    <message>
        <source>counted by its class, as its layout needs “%1”, which neither row nor library give</source>
        <translation>以效率類別計算，因為其平行配置需要「%1」，而該列與參考庫都沒有給出</translation>
    </message>
    <message>
        <source>its model makes images or films: only language models are predicted here</source>
        <translation>其模型產生圖片或影片：這裡只預測語言模型</translation>
    </message>
    <message>
        <source>counted by superchips, each of two %1</source>
        <translation>以超級晶片計數，每個含兩顆 %1</translation>
    </message>
    <message>
        <source>a count of %1, as its hardware says</source>
        <translation>以硬體欄寫明的數量 %1 計</translation>
    </message>
    <message>
        <source>answers of %1 tokens, as none are stated</source>
        <translation>未給出回答長度，以 %1 個詞元 計</translation>
    </message>
    <message>
        <source>as many accelerators a replica as it needs, as no count is stated</source>
        <translation>未給出數量，每個複本以其所需的加速器數計</translation>
    </message>
    <message>
        <source>counted without its layout, as the row states no count</source>
        <translation>該列未給出數量，未採用其平行配置</translation>
    </message>
    <message>
        <source>%1 heads of keys and values, as none are stated</source>
        <translation>未給出鍵值頭數，以 %1 個計</translation>
    </message>
    <message>
        <source>heads of a width of %1, as none is stated</source>
        <translation>未給出注意力頭寬度，以 %1 計</translation>
    </message>
    <message>
        <source>the row does not say of how many accelerators it is: no total is compared</source>
        <translation>該列未說明用了多少顆加速器：不比較總量</translation>
    </message>
</context>
<context>
    <name>AccuracyChart</name>
    <message>
        <source>%1: predicted against published</source>
        <translation>%1：預測值與公布值</translation>
    </message>
    <message>
        <source>What published runs state against what the program predicts of them. A run on the line is predicted exactly.</source>
        <translation>已公布案例的公布值與本程式預測值的對照。落在線上的案例預測完全準確。</translation>
    </message>
    <message>
        <source>No run states this and can be predicted in this way.</source>
        <translation>沒有既公布該項、又能以此方式預測的案例。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>預測值</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全準確</translation>
    </message>
    <message>
        <source>a quarter apart</source>
        <translation>相差四分之一</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>非實測</translation>
    </message>
</context>
<context>
    <name>AccuracyTexts</name>
    <message>
        <source>Run</source>
        <translation>訓練或服務</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>資料性質</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作負載</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬體</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均絕對誤差</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最大誤差</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>推論服務</translation>
    </message>
    <message>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Predicted over published</source>
        <translation>預測值與公布值之比</translation>
    </message>
    <message>
        <source>Errors of measured runs</source>
        <translation>實測列的誤差</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Wattplan %1: plans the compute, power, cost and carbon of AI data centres. Free software under the GNU GPL, version 3 or later. Data of Epoch AI (CC BY 4.0, epoch.ai/data) and of the sources named beside each figure.</source>
        <translation>Wattplan %1：規劃 AI 資料中心的算力、用電、成本與碳排放。自由軟體，採用 GNU GPL 第 3 版或更新版本。資料取自 Epoch AI（CC BY 4.0，epoch.ai/data）以及各數值旁註明的來源。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的規劃檔</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新增規劃</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Open read-only in a new window…</source>
        <translation>在新視窗中以唯讀方式開啟…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>淺色主題</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主題</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>這個數字怎麼來的</translation>
    </message>
    <message>
        <source>About Wattplan</source>
        <translation>關於 Wattplan</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>開啟規劃檔</translation>
    </message>
    <message>
        <source>Wattplan plans (*.wattplan)</source>
        <translation>Wattplan 規劃檔 (*.wattplan)</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>規劃檔另存新檔</translation>
    </message>
    <message>
        <source>Currency that money is shown in</source>
        <translation>金額的顯示幣別</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Plans (*.wattplan *.json)</source>
        <translation>規劃（*.wattplan *.json）</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a change</comment>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>a change</comment>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>視窗的下一個區域</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>視窗的上一個區域</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>功能導覽</translation>
    </message>
    <message>
        <source>The printer can&apos;t begin. Check it, or print to a PDF file.</source>
        <translation>印表機無法開始列印。檢查印表機，或改為列印到 PDF 檔案。</translation>
    </message>
    <message>
        <source>All charts and tables…</source>
        <translation>所有圖表與表格…</translation>
    </message>
    <message>
        <source>Charts and tables of this page…</source>
        <translation>本頁的圖表與表格…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>列印本頁…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>預覽列印</translation>
    </message>
    <message>
        <source>Print to a PDF file…</source>
        <translation>列印到 PDF 檔案…</translation>
    </message>
    <message>
        <source>Written to %1: %2 and %3, as %4.</source>
        <comment>folder, n charts, n tables, n files</comment>
        <translation>已寫入 %1：%2、%3，共 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n 張圖表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 張表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>This page has no chart or table to print.</source>
        <translation>本頁沒有可列印的圖表或表格。</translation>
    </message>
    <message>
        <source>Print to a PDF file</source>
        <translation>列印到 PDF 檔案</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>New from a sample</source>
        <translation>從範例新增</translation>
    </message>
    <message>
        <source>Spreadsheet with live formulas…</source>
        <translation>含公式的試算表…</translation>
    </message>
    <message>
        <source>Export a spreadsheet</source>
        <translation>匯出試算表</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>試算表 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: %n live formula(s).</source>
        <translation>
            <numerusform>已寫入 %1：%n 個公式。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the spreadsheet</source>
        <translation>開啟試算表</translation>
    </message>
    <message>
        <source>Results as ranges</source>
        <translation>結果顯示為範圍</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Shows results as P50 with P10 and P90, drawn from the inputs that are ranges</source>
        <translation>將結果顯示為 P50，並附 P10 與 P90；由以範圍給定的輸入抽樣得出</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>library</source>
        <comment>where a value is from</comment>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>typed here</source>
        <comment>where a value is from</comment>
        <translation>在此輸入</translation>
    </message>
    <message>
        <source>edited here</source>
        <comment>where a value is from</comment>
        <translation>在此修改</translation>
    </message>
    <message>
        <source>estimate</source>
        <comment>where a value is from</comment>
        <translation>估計</translation>
    </message>
    <message>
        <source>default</source>
        <comment>where a value is from</comment>
        <translation>預設值</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>已輸入</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估計</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已議定</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假設</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n&#xa0;個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>已有 %n&#xa0;個月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where a value is from, how old its source is</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Old: prices, grids and practice dated more than %n month(s) before %1, the middle of the plan&apos;s price year</source>
        <translation>
            <numerusform>「過舊」指價格、電網與實務水準的資料早於規劃價格年份的年中（%1）%n&#xa0;個月以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old: prices, grids and practice dated more than %n month(s) before today, %1; the plan states no price year</source>
        <translation>
            <numerusform>「過舊」指價格、電網與實務水準的資料早於今天（%1）%n&#xa0;個月以上；規劃未填寫價格年份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributionTexts</name>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>標準誤</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>an object</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an object</comment>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>No input differs.</source>
        <translation>沒有輸入不同。</translation>
    </message>
    <message>
        <source>Taken together, since one needs %1 of the other: %2 | %3</source>
        <translation>合併計算，因為一方需要另一方的 %1：%2 | %3</translation>
    </message>
    <message>
        <source>Taken together, since the result has no value for one without the other: %1</source>
        <translation>合併計算，因為缺了其中一項結果就沒有值：%1</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %Ln order(s) of the changes.</source>
        <translation>
            <numerusform>由 %Ln 種變更次序估算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name two what-ifs, or “baseline” and one, and one result with --result.</source>
        <translation>請指定兩個情境，或 baseline 與一個情境，並以 --result 指定一個結果。</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>市電</translation>
    </message>
    <message>
        <source>Measured at the accelerators alone.</source>
        <translation>只計加速器本身。</translation>
    </message>
    <message>
        <source>Measured at the servers: accelerators, processors, memory and fans.</source>
        <translation>計至伺服器：加速器、處理器、記憶體與風扇。</translation>
    </message>
    <message>
        <source>Measured at the IT equipment: servers, network and storage.</source>
        <translation>計至 IT 設備：伺服器、網路與儲存設備。</translation>
    </message>
    <message>
        <source>Measured at the facility: IT equipment, cooling and losses.</source>
        <translation>計至設施：IT 設備、冷卻與損耗。</translation>
    </message>
    <message>
        <source>Measured at the utility&apos;s meter: all the facility draws from the grid.</source>
        <translation>計至市電電表：設施自電網取用的全部電力。</translation>
    </message>
</context>
<context>
    <name>CarbonWater</name>
    <message>
        <source>Carbon by training run</source>
        <translation>各訓練任務的碳排放</translation>
    </message>
    <message>
        <source>Nothing yet. Add a training run, and choose its model, cluster and start.</source>
        <translation>尚無數值。新增訓練任務，並選擇其模型、叢集與開始月份。</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>場址</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>grid carbon, WUE</comment>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>entered in this plan</source>
        <translation>在此規劃中填寫</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>computed: weather of %1, %2</source>
        <comment>site, cooling technology</comment>
        <translation>計算所得：%1 的氣候，%2</translation>
    </message>
    <message>
        <source>Carbon, embodied and all</source>
        <translation>碳排放，含蘊含碳</translation>
    </message>
    <message>
        <source>Water by training run</source>
        <translation>各訓練任務耗水</translation>
    </message>
    <message>
        <source>Water, on site and of power stations</source>
        <translation>耗水，現場與發電</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>electricity of a home, 10.6 MWh/year</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Carbon by service</source>
        <translation>各推論服務的碳排放</translation>
    </message>
    <message>
        <source>Carbon by workload</source>
        <translation>各工作負載的碳排放</translation>
    </message>
    <message>
        <source>Location-based carbon of each workload, its facility energy times the grid factor of the place, and its share of making hardware and facility.</source>
        <translation>各工作負載的地域基準碳排放（設施用電量 × 所在地電力排碳係數），以及分攤的硬體與設施蘊含碳。</translation>
    </message>
    <message>
        <source>Water by service</source>
        <translation>各推論服務的用水</translation>
    </message>
    <message>
        <source>Water by workload</source>
        <translation>各工作負載的用水</translation>
    </message>
    <message>
        <source>Carbon and water by service</source>
        <translation>各推論服務的碳排放與用水</translation>
    </message>
    <message>
        <source>Carbon and water by workload</source>
        <translation>各工作負載的碳排放與用水</translation>
    </message>
    <message>
        <source>Carbon and water by training run</source>
        <translation>各訓練任務的碳排放與用水</translation>
    </message>
    <message>
        <source>Water evaporated and drained on site by each workload, its IT energy times WUE, and what power stations evaporate for its facility energy.</source>
        <translation>各工作負載在場內蒸發與排放的水（IT 用電量乘以 WUE），以及電廠為其設施用電量蒸發的水。</translation>
    </message>
</context>
<context>
    <name>CashFlow</name>
    <message>
        <source>Bought</source>
        <translation>購置</translation>
    </message>
    <message>
        <source>Exit value</source>
        <translation>殘值</translation>
    </message>
    <message>
        <source>Rent saved</source>
        <translation>省下的租金</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電費</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>維運</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人力</translation>
    </message>
    <message>
        <source>Insurance, taxes, water</source>
        <translation>保險、稅費、用水</translation>
    </message>
    <message>
        <source>Net of the year</source>
        <translation>當年淨額</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>已折現</translation>
    </message>
    <message>
        <source>Discounted, sum so far</source>
        <translation>已折現累計</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Nothing to check yet: add a facility, a cluster and a training run.</source>
        <translation>尚無可檢查的內容：新增設施、叢集與訓練任務。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…另有 %1 項</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>錯誤 %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>通過 %1</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>; </source>
        <comment>between ways to mend a check</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>can be mended: %1</source>
        <comment>ways to mend a check</comment>
        <translation>可這樣修正：%1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>「%2」的「%1」</translation>
    </message>
    <message>
        <source>The feed carries the peak of %1, with %2 to spare in its tightest month.</source>
        <translation>市電引接可承擔尖峰 %1，最吃緊的月份仍有餘裕 %2。</translation>
    </message>
    <message>
        <source>In %1 the peak of %2 exceeds the feed of %3 by %4; the worst month lacks %5. Raise the feed, or start later.</source>
        <translation>%1，尖峰 %2，市電引接容量 %3，超出 %4；最嚴重的月份缺口 %5。提高市電引接容量，或延後啟用。</translation>
    </message>
    <message>
        <source>A full rack draws %1; its cooling carries away %2.</source>
        <translation>滿櫃功率 %1，其冷卻可帶走 %2。</translation>
    </message>
    <message>
        <source>PUE %1 keeps within the cap of the place, %2.</source>
        <translation>PUE %1 未超過所在地上限 %2。</translation>
    </message>
    <message>
        <source>PUE %1 is above the cap of the place, %2. Choose another cooling or site.</source>
        <translation>PUE %1 高於所在地上限 %2。改用其他冷卻方式或場址。</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>severity, object, sentence</comment>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>In %1 the peak of %2 exceeds the feed of %3 by %4. Raise the feed, or start later.</source>
        <translation>%1，尖峰 %2，市電引接容量 %3，超出 %4。提高市電引接容量，或延後啟用。</translation>
    </message>
    <message>
        <source>Compute is counted as 6 × parameters × tokens, because the model&apos;s architecture is not known in full. Enter it to count exactly.</source>
        <translation>模型架構資料不全，算力依 6 × 參數量 × 詞元數計算。補齊模型架構即可精確計算。</translation>
    </message>
    <message>
        <source>A result waits for a value. Enter %1.</source>
        <comment>field</comment>
        <translation>有結果待填寫。填寫：%1。</translation>
    </message>
    <message>
        <source>A result waits for a value. Open it to see which.</source>
        <translation>有結果待填寫。開啟該結果，檢視缺少哪一項。</translation>
    </message>
    <message>
        <source>Not possible: %1. Change what it asks for.</source>
        <comment>reason</comment>
        <translation>不可行：%1。據此調整輸入。</translation>
    </message>
    <message>
        <source>%1: its source and the plan&apos;s prices are %2 years apart. Enter a newer price.</source>
        <translation>%1：來源的價格年份與規劃相差 %2 年。輸入較新的價格。</translation>
    </message>
    <message>
        <source>%1: the price was not re-read at its source. Check it, or enter your own.</source>
        <translation>%1：該價格未在來源處重新核對。核對該價格，或輸入自己的價格。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Era %1</source>
        <comment>years</comment>
        <translation>時期 %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>heading of checks</comment>
        <translation>通過</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>heading of checks</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warnings</source>
        <comment>heading of checks</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>heading of checks</comment>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>%1 per rack</source>
        <comment>systems</comment>
        <translation>每機櫃 %1 台</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>cooling technology</comment>
        <translation>改用%1</translation>
    </message>
    <message>
        <source>Raise the feed to %1</source>
        <comment>power</comment>
        <translation>將市電引接增至 %1</translation>
    </message>
    <message>
        <source>Feed of %1 from %2</source>
        <comment>power, month</comment>
        <translation>自 %2起市電引接 %1</translation>
    </message>
    <message>
        <source>Count as 6 N D on purpose</source>
        <translation>確認以 6 N D 計算</translation>
    </message>
    <message>
        <source>Fit all models</source>
        <translation>擬合全部模型</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>前往填寫</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>field</comment>
        <translation>前往「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The run starts before its cluster is commissioned: enough accelerators stand from %1 on. Start it then.</source>
        <translation>訓練任務早於其叢集啟用：自 %1 起加速器才足夠。屆時再開始。</translation>
    </message>
    <message>
        <source>Start %1 on %2</source>
        <comment>training run, day</comment>
        <translation>%1 改於 %2 開始</translation>
    </message>
    <message>
        <source>Start %1 in %2</source>
        <comment>training run, month</comment>
        <translation>%1 改於 %2 開始</translation>
    </message>
    <message>
        <source>Keep the cluster until %1</source>
        <comment>month</comment>
        <translation>叢集保留至 %1</translation>
    </message>
    <message>
        <source>Begin the plan in %1</source>
        <comment>month</comment>
        <translation>規劃改自 %1 起</translation>
    </message>
    <message>
        <source>Racks of %1 U</source>
        <comment>rack units</comment>
        <translation>機櫃改為 %1 U</translation>
    </message>
    <message>
        <source>Train in %1</source>
        <comment>arithmetic, such as FP8</comment>
        <translation>改用 %1 訓練</translation>
    </message>
    <message>
        <source>Each accelerator needs %1 of memory and has %2 usable. Recompute more, split weights, gradients or layers further, or use more accelerators.</source>
        <translation>每張加速器需要 %1 記憶體，可用的只有 %2。可以多做重新計算，把權重、梯度或層再切分，或使用更多加速器。</translation>
    </message>
    <message>
        <source>A batch of %1 is far above the critical batch of about %2: the same loss takes about %3 times the tokens. Make it smaller.</source>
        <translation>批次 %1 遠高於約 %2 的臨界批次：達到同樣的損失約需 %3 倍的詞元。請縮小批次。</translation>
    </message>
    <message>
        <source>The run reads %1 times the stock of public text. Say what else it reads, or how many of its tokens are unique.</source>
        <translation>任務讀取的詞元是公開文字存量的 %1 倍。請說明還讀取什麼，或其中有多少不重複的詞元。</translation>
    </message>
    <message>
        <source>%1 passes over the same data are worth %2 of fresh data. Find more data, or train on less.</source>
        <comment>number, tokens</comment>
        <translation>對同一資料訓練 %1 遍，相當於 %2 的新資料。請尋找更多資料，或減少訓練量。</translation>
    </message>
    <message>
        <source>Recompute: %1</source>
        <comment>choice of the field Recomputed</comment>
        <translation>重新計算：%1</translation>
    </message>
    <message>
        <source>ZeRO: %1</source>
        <comment>choice of the field ZeRO</comment>
        <translation>ZeRO：%1</translation>
    </message>
    <message>
        <source>Micro-batch of %1</source>
        <comment>sequences</comment>
        <translation>微批次設為 %1</translation>
    </message>
    <message>
        <source>Tensor parallel over %1</source>
        <comment>accelerators</comment>
        <translation>張量平行度設為 %1</translation>
    </message>
    <message>
        <source>Leave the layout to the search</source>
        <translation>由搜尋決定配置</translation>
    </message>
    <message>
        <source>A single sequence takes %1 for a token, and %2 are allowed. Allow more, or choose a lower precision.</source>
        <translation>單條序列每詞元就需要 %1，而限值為 %2。請放寬限值，或降低精度。</translation>
    </message>
    <message>
        <source>At the pinned batch or throughput a token takes %1, and %2 are allowed.</source>
        <translation>依固定的批次或吞吐量，每詞元需要 %1，而限值為 %2。</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <comment>time</comment>
        <translation>放寬到 %1</translation>
    </message>
    <message>
        <source>As many systems as its services need</source>
        <translation>依推論服務所需配置系統</translation>
    </message>
    <message>
        <source>The facility has a tariff and an all-in price, which contains the demand charge already. Only the tariff counts. Clear one of them.</source>
        <translation>設施既有電價方案又有綜合電價，而綜合電價已含基本電費；只依電價方案計算。請清除其中一項。</translation>
    </message>
    <message>
        <source>Even to a load that never varies the demand charge costs more than the energy. Check whether it is stated for a year or in another unit.</source>
        <translation>即使負載始終不變，基本電費也高於流動電費。請檢查它是否以年或其他單位表示。</translation>
    </message>
    <message>
        <source>The run reads %1 tokens for each parameter; dense models have 1.4 or more. Its size and its compute do not go together: check both.</source>
        <translation>此任務每個參數只讀 %1 個詞元；稠密模型至少為 1.4。規模與算力不相符，請核對兩者。</translation>
    </message>
    <message>
        <source>No one makes %1: the cluster shows what a claim would mean, not what can be bought. Choose another system.</source>
        <comment>accelerator</comment>
        <translation>%1 並沒有廠商生產：這個叢集只用來說明某個說法代表什麼，無法採購。請改用其他系統。</translation>
    </message>
    <message>
        <source>The peak rests on a made year of weather, at most %1 °C (wet-bulb %2 °C): 1 to 3 K too mild. Enter design temperatures, or read an EPW file.</source>
        <translation>尖峰依據合成的氣象年，最高 %1 °C（濕球 %2 °C），偏低 1 至 3 K。請填寫設計溫度，或讀入 EPW 檔。</translation>
    </message>
    <message>
        <source>%1 has needed an export licence for %2 since %3. Choose another system or site, or say that the plan is hypothetical.</source>
        <comment>accelerator, site, day</comment>
        <translation>自 %3 起，%1 運往%2需要輸出許可。請改用其他系統或場址，或註明此規劃屬假想。</translation>
    </message>
    <message>
        <source>A rack has units for %1, not for %2. Put fewer in each.</source>
        <comment>systems, number</comment>
        <translation>機櫃的 U 數只容得下 %1，放不下 %2 台。減少每櫃台數。</translation>
    </message>
    <message>
        <source>Rack and floor carry the weight of %1, not of %2. Put fewer in each.</source>
        <comment>systems, number</comment>
        <translation>機櫃與樓板只承受得了 %1，承受不了 %2 台。減少每櫃台數。</translation>
    </message>
    <message>
        <source>The run ends %1 after the plan&apos;s last month. Lengthen the plan.</source>
        <comment>months</comment>
        <translation>訓練任務在規劃最後一個月之後 %1才結束。延長規劃期。</translation>
    </message>
    <message>
        <source>The run starts %1 before the plan&apos;s first month; what it does until then is in no monthly power. Begin the plan earlier, or start the run later.</source>
        <comment>months</comment>
        <translation>訓練任務比規劃首月早 %1開始，先前的用電不計入任何月份。將規劃起始月提前，或延後該任務。</translation>
    </message>
    <message>
        <source>The run wants %1, and its cluster has %2 when it starts. Start it when there are enough.</source>
        <comment>accelerators, number</comment>
        <translation>訓練任務需要 %1，但開始時叢集只有 %2 顆。待叢集裝足後再開始。</translation>
    </message>
    <message>
        <source>From %1 on its cluster has %2 left, but the run works %3 d longer. Start it earlier, or keep the cluster.</source>
        <comment>date, accelerators, days</comment>
        <translation>自 %1 起其叢集僅剩 %2，而訓練任務還要運轉 %3 天。提前開始，或延後叢集除役。</translation>
    </message>
    <message>
        <source>From %1 on, for %2 d, %3 together want %4, and the cluster has %5. Start one later, or use fewer.</source>
        <comment>date, days, runs, accelerators, number</comment>
        <translation>自 %1 起的 %2 天內，%3 合計需要 %4，而叢集有 %5 顆。延後其中之一，或減少使用的加速器。</translation>
    </message>
    <message>
        <source>%1 of weights leave no memory for a single sequence on a replica of %2. Choose a lower precision or more memory.</source>
        <comment>bytes, accelerators</comment>
        <translation>權重占 %1，由 %2組成的複本連一條序列的記憶體也騰不出。請降低精度，或選用記憶體更大的加速器。</translation>
    </message>
    <message>
        <source>Beside %1 of weights the memory of a replica of %2 holds a batch of %3, and a larger one is pinned.</source>
        <comment>bytes, accelerators, sequences</comment>
        <translation>除 %1 權重外，由 %2組成的複本記憶體只容得下批次 %3，而固定的批次更大。</translation>
    </message>
    <message>
        <source>In its fullest month its services need %1, and it has %2. Size it by its services, or add systems.</source>
        <comment>accelerators, number</comment>
        <translation>需求最大的月份，其推論服務需要 %1，而叢集有 %2 顆。請改為依推論服務配置規模，或增加系統。</translation>
    </message>
    <message>
        <source>Three tiers of its switches join %2 at most, and it has %1.</source>
        <comment>number, accelerators</comment>
        <translation>這種交換器組成的三層網路最多連接 %2，而叢集有 %1 顆。</translation>
    </message>
    <message>
        <source>The layout spreads one copy of the model over %1, but the run uses %2. Lower a degree, or leave the layout to the search.</source>
        <comment>accelerators, number</comment>
        <translation>此平行配置把一份模型分散到 %1上，但任務只使用 %2 顆。請調低某個平行度，或交由搜尋決定配置。</translation>
    </message>
    <message>
        <source>Of %1 the critical batch keeps about %2 busy in this layout. Use fewer, or spread the model over more of them.</source>
        <comment>accelerators, number</comment>
        <translation>在此配置下，%1中臨界批次只能讓約 %2 顆保持忙碌。請減少加速器，或把模型分散到更多加速器上。</translation>
    </message>
    <message>
        <source>%1 of %2 is about twice the dense peak of %3 that the library has: it counts sparsity. Halve it.</source>
        <comment>field, value, value</comment>
        <translation>%1 %2 約為參考庫中稠密峰值 %3 的兩倍：它計入了稀疏加速。請減半。</translation>
    </message>
    <message>
        <source>%1 makes %2 for a watt of TDP; no product known by then has more than %3. If it counts sparsity, halve it.</source>
        <comment>field, FLOP/s, FLOP/s</comment>
        <translation>%1 相當於每瓦 TDP %2，而當時已知產品最高為 %3。如果它計入了稀疏加速，請減半。</translation>
    </message>
    <message>
        <source>The trend is fitted to %1; with fewer than 8 it is a sketch. Widen the era, or fit more models.</source>
        <comment>models</comment>
        <translation>趨勢由 %1擬合；少於 8 個時只能作粗略參考。放寬時期，或納入更多模型。</translation>
    </message>
    <message>
        <source>Lengthen the plan to %1</source>
        <comment>months</comment>
        <translation>將規劃延長為 %1</translation>
    </message>
    <message>
        <source>Use all its accelerators: %1</source>
        <comment>number</comment>
        <translation>使用其全部加速器：%1</translation>
    </message>
    <message>
        <source>Pipeline stages: %1</source>
        <translation>管線級數：%1</translation>
    </message>
    <message>
        <source>%1 in the cluster</source>
        <comment>systems</comment>
        <translation>叢集擴至 %1</translation>
    </message>
    <message>
        <source>Halve it: %1, dense</source>
        <comment>FLOP/s</comment>
        <translation>減半：稠密 %1</translation>
    </message>
    <message>
        <source>Replicas of %1</source>
        <comment>accelerators</comment>
        <translation>每個複本 %1</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <comment>number of sequences</comment>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Serve in %1</source>
        <comment>arithmetic, such as FP8</comment>
        <translation>推論採用 %1</translation>
    </message>
    <message>
        <source>A full rack draws %1, but its cooling carries away %2: %3 per rack at most. Place fewer, or choose another cooling.</source>
        <comment>power, power, systems</comment>
        <translation>滿櫃功率 %1，但其冷卻只能帶走 %2：每櫃最多 %3。減少每櫃台數，或改用其他冷卻方式。</translation>
    </message>
    <message>
        <source>Grid carbon of %1 counts CO₂ alone. Beside a factor of CO₂e it leaves out methane and nitrous oxide.</source>
        <comment>kg/kWh</comment>
        <translation>排碳係數 %1 只計 CO₂。與 CO₂e 係數相比，未計甲烷與氧化亞氮。</translation>
    </message>
    <message>
        <source>Grid carbon of %1 is for each kWh generated. For each kWh consumed it is higher by the losses of the grid: divide by 1 less their share.</source>
        <comment>kg/kWh</comment>
        <translation>排碳係數 %1 以每 kWh 發電量計。以用電量計還要計入線路損失：除以（1 − 線損率）。</translation>
    </message>
    <message>
        <source>Grid carbon of %1 is of a life cycle, with fuels and power plants. Scope 2 counts what is emitted when power is made: do not set one beside the other.</source>
        <comment>kg/kWh</comment>
        <translation>排碳係數 %1 為生命週期範疇，含燃料與電廠建設。範疇二只計發電時的排放，兩者不可並列比較。</translation>
    </message>
    <message>
        <source>Grid carbon of %1 is marginal: it tells what one more kWh causes. A footprint takes the mean of the grid; enter that.</source>
        <comment>kg/kWh</comment>
        <translation>排碳係數 %1 為邊際值，說明多用 1 kWh 會增加多少排放。碳足跡應取電網平均值，請改填平均係數。</translation>
    </message>
    <message>
        <source>One system with its rack weighs %1, and a rack may weigh %2. Allow more, or choose another system.</source>
        <translation>一台系統連同機櫃重 %1，而機櫃最多可重 %2。請放寬上限，或另選系統。</translation>
    </message>
    <message>
        <source>One system draws %1, and a rack may draw %2. Choose another cooling or system.</source>
        <translation>一台系統功率 %1，而機櫃最多 %2。請另選冷卻方式或系統。</translation>
    </message>
    <message>
        <source>Its systems draw %1 at full operation, and it is designed for %2 of IT. Design for more, or place fewer.</source>
        <translation>其系統滿載功率 %1，而設計 IT 功率為 %2。請提高設計功率，或減少系統。</translation>
    </message>
    <message>
        <source>The way to the user and reading the prompt take %1 at least, and the first token is due after %2. Allow more, or read less.</source>
        <translation>網路往返加上讀取提示至少需要 %1，而首詞元限於 %2 內給出。請放寬限值，或縮短提示。</translation>
    </message>
    <message>
        <source>In the peak one request in twenty waits %1 or longer for its first token; %2 are allowed. Lower the load in the peak, or allow more.</source>
        <translation>尖峰時每二十個請求就有一個要等 %1 以上才得到首詞元，而限值為 %2。請降低尖峰負載，或放寬限值。</translation>
    </message>
    <message>
        <source>Racks of up to %1</source>
        <comment>weight or power</comment>
        <translation>機櫃上限提高到 %1</translation>
    </message>
    <message>
        <source>Design for %1 of IT</source>
        <comment>power</comment>
        <translation>IT 設計功率提高到 %1</translation>
    </message>
    <message>
        <source>Load in the peak of %1</source>
        <comment>share</comment>
        <translation>尖峰負載降到 %1</translation>
    </message>
    <message>
        <source>Water of the grid of %1 is more than power stations evaporate; the library has %2. It may be what they withdraw, or count reservoirs. Enter the water consumed.</source>
        <comment>L/kWh, L/kWh</comment>
        <translation>電網用水 %1 超過電廠的蒸發量；參考庫為 %2。它可能是取水量，或計入了水庫。請填耗水量。</translation>
    </message>
    <message>
        <source>Water of the grid of %1 is more than power stations evaporate, .1 to 3.3 L/kWh. It may be what they withdraw, or count reservoirs. Enter the water consumed.</source>
        <comment>L/kWh</comment>
        <translation>電網用水 %1 超過電廠的蒸發量（0.1 至 3.3 L/kWh）。它可能是取水量，或計入了水庫。請填耗水量。</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 times the %4 that the library has. Makers add both directions and print networks in Gb/s: enter what is reached one way.</source>
        <comment>field, GB/s, number, GB/s</comment>
        <translation>%1 %2 是參考庫中 %4 的 %3 倍。廠商把兩個方向相加，網路則以 Gb/s 標示：請填單向能達到的值。</translation>
    </message>
    <message>
        <source>Memory of %1 is counted in GiB or for GiB; its maker prints %2, from which what can be used is counted. Enter that.</source>
        <comment>GB, GB</comment>
        <translation>記憶體 %1 按 GiB 換算過；廠商標稱 %2，可用容量即由它計算。請填標稱值。</translation>
    </message>
    <message>
        <source>Requests grow to %1 times as many each year; the fastest known demand grows %2 times. Twice as much is 100 %, a doubling in 6 months 300 %, an e-fold 172 %.</source>
        <comment>numbers</comment>
        <translation>請求每年增至 %1 倍；已知最快的需求每年增至 %2 倍。增至兩倍是 100 %，六個月翻一倍是 300 %，增至 e 倍是 172 %。</translation>
    </message>
    <message>
        <source>The run uses %1, and its cluster has %2. Use fewer, or add systems.</source>
        <comment>accelerators, number</comment>
        <translation>該任務使用 %1，而其叢集只有 %2。請減少用量，或增加系統。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>accelerators</comment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>%1, as in the library</source>
        <comment>value</comment>
        <translation>改為參考庫的 %1</translation>
    </message>
    <message>
        <source>%1, as its maker prints</source>
        <comment>bytes</comment>
        <translation>改為廠商標稱的 %1</translation>
    </message>
    <message>
        <source>All of the run reads sequences of %1, the whole context of its model. Most models train on at most %2 and learn longer ones at the end: attention would be counted many times too dear. Enter the sequence length.</source>
        <comment>tokens, tokens</comment>
        <translation>該任務自始至終使用 %1 的序列，即模型的整個上下文。多數模型最多用 %2 訓練，到末尾才學習更長的序列：注意力的算力會被高估許多倍。請填寫序列長度。</translation>
    </message>
    <message>
        <source>Train on sequences of %1 tokens</source>
        <translation>以 %1 個詞元的序列訓練</translation>
    </message>
    <message>
        <source>A request of %1, read and written, is longer than the context of its model, %2. Shorten it, or choose another model.</source>
        <comment>tokens, tokens</comment>
        <translation>一次請求讀寫合計 %1，長於模型的上下文 %2。請縮短，或改用其他模型。</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer take %1, more than the %2 that all its accelerators hold. Use %3 or more, or a smaller model.</source>
        <comment>GB, GB, accelerators</comment>
        <translation>權重、梯度與最佳化器需要 %1，超出全部加速器合計的 %2。請用 %3以上，或選用較小的模型。</translation>
    </message>
    <message>
        <source>The weather of its site was measured %1 away and %2 from its height. Read a file of the place, or let its monthly means make the year.</source>
        <comment>km, m</comment>
        <translation>其場址的氣象取自 %1外、海拔相差 %2的地方。請讀入當地的氣象檔，或改用月均值合成全年。</translation>
    </message>
    <message>
        <source>Drop the file&apos;s weather</source>
        <translation>停用檔案的氣象</translation>
    </message>
    <message>
        <source>The goodput taken is that of runs on up to %2, and the run uses %1, which fail more often. Let it follow from failures, or enter your own.</source>
        <comment>accelerators, accelerators</comment>
        <translation>所用的有效訓練比率取自至多 %2的任務，而該任務使用 %1，故障更頻繁。請改為依故障推算，或填寫自己的數值。</translation>
    </message>
    <message>
        <source>%1 of %2 is far from any that is known: %3 to %4. Check the unit and the currency.</source>
        <comment>field, price, price, price</comment>
        <translation>%1 %2 遠離已知水準：%3 至 %4。請核對單位與幣別。</translation>
    </message>
    <message>
        <source>Compute it from failures</source>
        <translation>依故障推算</translation>
    </message>
    <message>
        <source>With %1 the rack is full: no unit is left for a switch. Put fewer in each.</source>
        <comment>systems</comment>
        <translation>放置 %1後機櫃已滿，沒有留給交換器的 U 位。請減少每櫃台數。</translation>
    </message>
    <message>
        <source>%1: “%2” counts for nothing: %3.</source>
        <comment>a field of the plan, a part of its text, why</comment>
        <translation>%1：「%2」沒有作用：%3。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Direct expansion</source>
        <translation>直膨式（DX）</translation>
    </message>
    <message>
        <source>Air-cooled chiller</source>
        <translation>氣冷式冰水主機</translation>
    </message>
    <message>
        <source>Air-side economiser</source>
        <translation>氣側自然冷卻</translation>
    </message>
    <message>
        <source>Water-side economiser</source>
        <translation>水側自然冷卻</translation>
    </message>
    <message>
        <source>Water-cooled chiller</source>
        <translation>水冷式冰水主機</translation>
    </message>
    <message>
        <source>Indirect evaporative</source>
        <translation>間接蒸發冷卻</translation>
    </message>
    <message>
        <source>Dry cooler</source>
        <translation>乾式冷卻器</translation>
    </message>
    <message>
        <source>V100</source>
        <translation>V100</translation>
    </message>
    <message>
        <source>A100</source>
        <translation>A100</translation>
    </message>
    <message>
        <source>H100</source>
        <translation>H100</translation>
    </message>
    <message>
        <source>B200</source>
        <translation>B200</translation>
    </message>
    <message>
        <source>TPU v4</source>
        <translation>TPU v4</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>混合專家（MoE）</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16&#xa0;位元</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Multi-head</source>
        <translation>多頭（MHA）</translation>
    </message>
    <message>
        <source>Grouped-query</source>
        <translation>分組查詢（GQA）</translation>
    </message>
    <message>
        <source>Multi-query</source>
        <translation>多查詢（MQA）</translation>
    </message>
    <message>
        <source>Multi-head latent</source>
        <translation>多頭潛在（MLA）</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>無參數</translation>
    </message>
    <message>
        <source>Learned, one vector a position</source>
        <translation>可學習，每個位置一個向量</translation>
    </message>
    <message>
        <source>Relative, one matrix a layer</source>
        <translation>相對位置，每層一個矩陣</translation>
    </message>
    <message>
        <source>Records (running maximum)</source>
        <translation>紀錄模型（歷來最大值）</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全部模型</translation>
    </message>
    <message>
        <source>The k largest so far</source>
        <translation>截至當時的前 k 名</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>MVA at the power factor</source>
        <translation>MVA（依功率因數換算）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>From the architecture</source>
        <translation>依模型架構</translation>
    </message>
    <message>
        <source>Quick (6 N D)</source>
        <translation>快速估算（6ND）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不重新計算</translation>
    </message>
    <message>
        <source>Product of the gate</source>
        <translation>閘控乘積</translation>
    </message>
    <message>
        <source>Whole layers</source>
        <translation>整層</translation>
    </message>
    <message>
        <source>Nothing (stage 0)</source>
        <translation>不切分（階段 0）</translation>
    </message>
    <message>
        <source>Optimizer (stage 1)</source>
        <translation>最佳化器（階段 1）</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>依給定值</translation>
    </message>
    <message>
        <source>From failures</source>
        <translation>由故障推算</translation>
    </message>
    <message>
        <source>Hardware class (quick)</source>
        <translation>硬體類別（快速）</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>平行配置</translation>
    </message>
    <message>
        <source>Gate and attention</source>
        <translation>閘控乘積與注意力</translation>
    </message>
    <message>
        <source>Optimizer, gradients (stage 2)</source>
        <translation>最佳化器與梯度（階段 2）</translation>
    </message>
    <message>
        <source>Weights too (stage 3, FSDP)</source>
        <translation>連同權重（階段 3，FSDP）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>4-bit weights, 16-bit arithmetic</source>
        <translation>4 位元權重，16 位元運算</translation>
    </message>
    <message>
        <source>On the same accelerators</source>
        <translation>在同一批加速器上</translation>
    </message>
    <message>
        <source>On accelerators of their own</source>
        <translation>各用一批加速器</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>張量平行</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>專家平行</translation>
    </message>
    <message>
        <source>Pluggable</source>
        <translation>可插拔</translation>
    </message>
    <message>
        <source>Linear pluggable (LPO)</source>
        <translation>線性可插拔（LPO）</translation>
    </message>
    <message>
        <source>Co-packaged (CPO)</source>
        <translation>共同封裝（CPO）</translation>
    </message>
    <message>
        <source>As many systems as stated</source>
        <translation>依填寫的系統台數</translation>
    </message>
    <message>
        <source>As many as its services need</source>
        <translation>依推論服務所需</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>光纖</translation>
    </message>
    <message>
        <source>Copper, up to 3 m</source>
        <translation>銅纜，不超過 3&#xa0;m</translation>
    </message>
    <message>
        <source>Real: prices of the price year</source>
        <translation>實質：價格年的價格</translation>
    </message>
    <message>
        <source>Nominal: prices of each year</source>
        <translation>名目：各年當年價格</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>市售產品</translation>
    </message>
    <message>
        <source>Hypothetical: no product</source>
        <translation>假想，無產品</translation>
    </message>
    <message>
        <source>N: none spare</source>
        <translation>N：無備援</translation>
    </message>
    <message>
        <source>N+1: one spare</source>
        <translation>N+1：備援一台</translation>
    </message>
    <message>
        <source>N+2: two spare</source>
        <translation>N+2：備援兩台</translation>
    </message>
    <message>
        <source>2N: all twice</source>
        <translation>2N：全部兩套</translation>
    </message>
    <message>
        <source>2(N+1): twice with one spare each</source>
        <translation>2(N+1)：兩套，各備援一台</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Simplified Chinese beside English</source>
        <translation>簡體中文與英文對照</translation>
    </message>
    <message>
        <source>Traditional Chinese beside English</source>
        <translation>繁體中文與英文對照</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>僅英文</translation>
    </message>
    <message>
        <source>A few, a message each</source>
        <translation>精簡，每頁一個要點</translation>
    </message>
    <message>
        <source>All charts and tables</source>
        <translation>全部圖表</translation>
    </message>
    <message>
        <source>CO₂e of consumption, mean</source>
        <translation>用電端平均，CO₂e</translation>
    </message>
    <message>
        <source>CO₂ alone, mean</source>
        <translation>平均，僅 CO₂</translation>
    </message>
    <message>
        <source>CO₂e of generation, mean</source>
        <translation>發電端平均，CO₂e</translation>
    </message>
    <message>
        <source>CO₂e of the life cycle, mean</source>
        <translation>生命週期平均，CO₂e</translation>
    </message>
    <message>
        <source>Marginal</source>
        <translation>邊際</translation>
    </message>
    <message>
        <source>FP4</source>
        <translation>FP4</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Left open: %1. The plan is computed with the one above.</source>
        <comment>what may be chosen</comment>
        <translation>待定：%1。規劃按上面這一項計算。</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>compute of a transformer</source>
        <translation>Transformer 的算力需求</translation>
    </message>
    <message>
        <source>accelerator time</source>
        <translation>加速器小時</translation>
    </message>
    <message>
        <source>goodput</source>
        <translation>有效訓練比率</translation>
    </message>
    <message>
        <source>training energy</source>
        <translation>訓練用電量</translation>
    </message>
    <message>
        <source>power of a facility by component</source>
        <translation>設施功率的組成</translation>
    </message>
    <message>
        <source>power of accelerators</source>
        <translation>加速器功率</translation>
    </message>
    <message>
        <source>power of servers</source>
        <translation>伺服器功率</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT 功率</translation>
    </message>
    <message>
        <source>capacity of the utility feed</source>
        <translation>市電引接容量</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>機櫃</translation>
    </message>
    <message>
        <source>cost of ownership</source>
        <translation>持有成本</translation>
    </message>
    <message>
        <source>growth of training compute</source>
        <translation>訓練算力的成長</translation>
    </message>
    <message>
        <source>load of a facility</source>
        <translation>設施負載率</translation>
    </message>
    <message>
        <source>weather, cooling and water of a site&apos;s year</source>
        <translation>場址全年的天氣、冷卻與用水</translation>
    </message>
    <message>
        <source>PUE by hour, month and load</source>
        <translation>按小時、月份和負載計算的 PUE</translation>
    </message>
    <message>
        <source>table of costs, with a source for each</source>
        <translation>成本表，逐項註明來源</translation>
    </message>
    <message>
        <source>a setting of this program, not a measurement</source>
        <translation>本程式的設定，並非量測值</translation>
    </message>
    <message>
        <source>embodied carbon</source>
        <translation>蘊含碳</translation>
    </message>
    <message>
        <source>water on site and at power stations</source>
        <translation>現場與發電耗水</translation>
    </message>
    <message>
        <source>carbon by location and by contract</source>
        <translation>地域基準與市場基準的碳排放</translation>
    </message>
    <message>
        <source>time of a training step</source>
        <translation>訓練步時間</translation>
    </message>
    <message>
        <source>memory of training</source>
        <translation>訓練的記憶體用量</translation>
    </message>
    <message>
        <source>critical batch and data</source>
        <translation>臨界批次與資料</translation>
    </message>
    <message>
        <source>programme over final run</source>
        <translation>整個計畫與最終訓練之比</translation>
    </message>
    <message>
        <source>switches, links and optics of a fat tree</source>
        <translation>胖樹的交換器、鏈路與光學元件</translation>
    </message>
    <message>
        <source>a step of decoding</source>
        <translation>解碼的一步</translation>
    </message>
    <message>
        <source>batch, latency limits and caches</source>
        <translation>批次、延遲限值與快取</translation>
    </message>
    <message>
        <source>demand and accelerators of a service</source>
        <translation>推論服務的需求與加速器</translation>
    </message>
    <message>
        <source>energy and cost of a request</source>
        <translation>一次請求的用電與成本</translation>
    </message>
    <message>
        <source>bill under a two-part tariff</source>
        <translation>兩部制電費</translation>
    </message>
    <message>
        <source>real and nominal rates</source>
        <translation>實質與名目利率</translation>
    </message>
    <message>
        <source>a cluster in orbit</source>
        <translation>在軌叢集</translation>
    </message>
    <message>
        <source>levers</source>
        <translation>各項措施</translation>
    </message>
    <message>
        <source>table of parameters in orbit, with a source for each</source>
        <translation>在軌參數表，各項附來源</translation>
    </message>
    <message>
        <source>heat that water carries</source>
        <translation>水攜帶的熱量</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Method: %1</source>
        <comment>a part of the program&apos;s own method</comment>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Method: %1 (%2)</source>
        <comment>a part of the program&apos;s own method, literature it rests on</comment>
        <translation>方法：%1（%2）</translation>
    </message>
    <message>
        <source>%1, equation %2</source>
        <comment>a publication, an equation in it</comment>
        <translation>%1，公式 %2</translation>
    </message>
</context>
<context>
    <name>ClaimTexts</name>
    <message>
        <source>%1 or more</source>
        <comment>a number</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, why it can&apos;t be used</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waits for an input of the plan</source>
        <translation>等待規劃中的輸入</translation>
    </message>
    <message>
        <source>%1 (other than judged)</source>
        <comment>a verdict</comment>
        <translation>%1（與原判斷不同）</translation>
    </message>
    <message>
        <source>no value of %1</source>
        <comment>an input</comment>
        <translation>%1 取任何值都不成立</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算值</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>條件下</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>True if</source>
        <translation>成立所需</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>論點</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>論點查核</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>論點</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出自</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Published, from</source>
        <translation>公布值下限</translation>
    </message>
    <message>
        <source>Published, to</source>
        <translation>公布值上限</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算值</translation>
    </message>
    <message>
        <source>Recomputed on the condition</source>
        <translation>條件成立時的重算值</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判斷</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>檢驗依據</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Power, energy, cost and carbon of a plan, on the command line.</source>
        <translation>在命令列中計算規劃的功率、用電、成本與碳排放。</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>顯示本說明後結束</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>顯示版本後結束</translation>
    </message>
    <message>
        <source>Language: en, zh_CN or zh_TW</source>
        <translation>語言：en、zh_CN 或 zh_TW</translation>
    </message>
    <message>
        <source>Currency in which tables show money; JSON and CSV are in plan currency</source>
        <translation>表格中金額的顯示幣別；JSON 與 CSV 採用規劃幣別</translation>
    </message>
    <message>
        <source>%1 needs a value behind it.</source>
        <translation>%1 後面需要一個值。</translation>
    </message>
    <message>
        <source>A command is missing. Type wattplan-cli --help for what there is.</source>
        <translation>缺少命令。輸入 wattplan-cli --help 檢視可用的命令。</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Type wattplan-cli --help for what there is.</source>
        <translation>此處不應有「%1」。輸入 wattplan-cli --help 檢視可用的選項。</translation>
    </message>
    <message>
        <source>%1 is missing. Type wattplan-cli --help for what there is.</source>
        <translation>缺少 %1。輸入 wattplan-cli --help 檢視用法。</translation>
    </message>
    <message>
        <source>The command line can&apos;t be read: %1</source>
        <translation>無法解析命令列：%1</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>沒有命令「%1」。是否指「%2」？</translation>
    </message>
    <message>
        <source>There is no command “%1”. Type wattplan-cli --help for what there is.</source>
        <translation>沒有命令「%1」。輸入 wattplan-cli --help 檢視可用的命令。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Set an input first, as often as needed; the plan&apos;s file stays as it is</source>
        <translation>先設定某個輸入，可多次使用；規劃檔保持不變</translation>
    </message>
    <message>
        <source>table (as it is without), json or csv</source>
        <translation>table（預設）、json 或 csv</translation>
    </message>
    <message>
        <source>All results of a plan</source>
        <translation>規劃的全部結果</translation>
    </message>
    <message>
        <source>Why a result is what it is, down to inputs and sources</source>
        <translation>某個結果的推導過程，直至輸入與來源</translation>
    </message>
    <message>
        <source>A result, such as gpt3.energy_facility</source>
        <translation>結果，例如 gpt3.energy_facility</translation>
    </message>
    <message>
        <source>Whether a plan&apos;s file is whole and its plan makes sense</source>
        <translation>檢查規劃檔是否完整、規劃是否合理</translation>
    </message>
    <message>
        <source>What a plan is made of: kinds of objects, fields, results</source>
        <translation>規劃的構成：物件類型、欄位、結果</translation>
    </message>
    <message>
        <source>kinds, fields or results</source>
        <translation>kinds、fields 或 results</translation>
    </message>
    <message>
        <source>Of this kind only</source>
        <translation>僅限此類型</translation>
    </message>
    <message>
        <source>The reference library: its kinds, rows and values</source>
        <translation>資料庫：類型、項目與數值</translation>
    </message>
    <message>
        <source>A kind, such as accelerator</source>
        <translation>類型，例如 accelerator</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要寫入的檔案</translation>
    </message>
    <message>
        <source>Write a whole plan as JSON</source>
        <translation>將整個規劃寫成 JSON</translation>
    </message>
    <message>
        <source>The file to write, or - for stdout</source>
        <translation>要寫入的檔案，或以 - 表示 stdout</translation>
    </message>
    <message>
        <source>Replace the file if it exists</source>
        <translation>檔案已存在時取代</translation>
    </message>
    <message>
        <source>A row, such as h100_sxm5_80</source>
        <translation>條目，例如 h100_sxm5_80</translation>
    </message>
    <message>
        <source>The statements of the article, recomputed by a plan and judged</source>
        <translation>文章中的論點：由規劃重算並作出判斷</translation>
    </message>
    <message>
        <source>Published runs, recomputed: predicted over published</source>
        <translation>重算已公布的訓練與服務：預測值與公布值之比</translation>
    </message>
    <message>
        <source>A file of published runs in CSV; without it those built in</source>
        <translation>已公布資料的 CSV 檔案；不指定則用內建資料</translation>
    </message>
    <message>
        <source>blind (as it is without): model, load, hardware, count and place; given: also the efficiency and watts that the source prints</source>
        <translation>blind（預設）：只給模型、負載、硬體、數量與地點；given：另給出來源所列的效率與功率</translation>
    </message>
    <message>
        <source>PUE and water of a facility by month and load</source>
        <translation>機房各月、各負載下的 PUE 與用水</translation>
    </message>
    <message>
        <source>A facility of the plan</source>
        <translation>規劃中的一個機房</translation>
    </message>
    <message>
        <source>Give a site of a plan the hours of an EPW weather file</source>
        <translation>為規劃中的場址讀入 EPW 氣象檔的逐時資料</translation>
    </message>
    <message>
        <source>A site of the plan</source>
        <translation>規劃中的一個場址</translation>
    </message>
    <message>
        <source>The weather file to read</source>
        <translation>要讀入的氣象檔</translation>
    </message>
    <message>
        <source>See the plan in this what-if</source>
        <translation>以此情境檢視規劃</translation>
    </message>
    <message>
        <source>What differs between what-ifs, in inputs and in results</source>
        <translation>各情境在輸入與結果上的差異</translation>
    </message>
    <message>
        <source>Keys of what-ifs, or baseline; without any all of them</source>
        <translation>情境的鍵，或 baseline；不寫則為全部</translation>
    </message>
    <message>
        <source>A result, such as plan.cost_owned, as often as needed</source>
        <translation>一個結果，例如 plan.cost_owned，可多次指定</translation>
    </message>
    <message>
        <source>The what-if that differences are from; without it the first</source>
        <translation>作為差異基準的情境；不寫則為第一個</translation>
    </message>
    <message>
        <source>Why a result differs between two what-ifs: the share of each change</source>
        <translation>兩個情境的結果為何不同：每項變更的貢獻</translation>
    </message>
    <message>
        <source>Two keys of what-ifs, or baseline and one</source>
        <translation>兩個情境的鍵，或 baseline 與一個情境</translation>
    </message>
    <message>
        <source>The result, such as plan.cost_owned</source>
        <translation>結果，例如 plan.cost_owned</translation>
    </message>
    <message>
        <source>What an input would have to be for a result to come to a value</source>
        <translation>要讓結果達到某個值，輸入須為多少</translation>
    </message>
    <message>
        <source>A result, such as plan.cost_owned</source>
        <translation>一個結果，例如 plan.cost_owned</translation>
    </message>
    <message>
        <source>The value it is to have, such as 905 MWh</source>
        <translation>結果要達到的值，例如 905 MWh</translation>
    </message>
    <message>
        <source>An input, such as air_hall.electricity_price or air_hall.cooling</source>
        <translation>一個輸入，例如 air_hall.electricity_price 或 air_hall.cooling</translation>
    </message>
    <message>
        <source>The least value of the input to try</source>
        <translation>輸入試算的最小值</translation>
    </message>
    <message>
        <source>The greatest value of the input to try</source>
        <translation>輸入試算的最大值</translation>
    </message>
    <message>
        <source>The what-ifs of a plan: list them; make, set or delete one</source>
        <translation>規劃的情境：列出、新增、設定或刪除</translation>
    </message>
    <message>
        <source>list, new, set or delete</source>
        <translation>list、new、set 或 delete</translation>
    </message>
    <message>
        <source>The key of a what-if</source>
        <translation>情境的識別碼</translation>
    </message>
    <message>
        <source>new: what people call it</source>
        <translation>new：供人閱讀的名稱</translation>
    </message>
    <message>
        <source>new: the what-if that it follows</source>
        <translation>new：所沿用的上層情境</translation>
    </message>
    <message>
        <source>set: an input, as often as needed</source>
        <translation>set：一項輸入，可多次給出</translation>
    </message>
    <message>
        <source>set: an input that follows the parent again</source>
        <translation>set：恢復沿用上層的輸入</translation>
    </message>
    <message>
        <source>delete: what follows it too, which else follows its parent</source>
        <translation>delete：連同下層刪除；否則下層改為沿用其上層</translation>
    </message>
    <message>
        <source>A snapshot of the plan&apos;s file to compare too, as often as needed</source>
        <translation>一併比較的快照（取自規劃檔案），可重複使用</translation>
    </message>
    <message>
        <source>Snapshots of a plan&apos;s file: list them; take, show, restore or delete one</source>
        <translation>規劃檔案中的快照：列出，或建立、檢視、還原、刪除一個</translation>
    </message>
    <message>
        <source>list, take, show, restore or delete</source>
        <translation>list、take、show、restore 或 delete</translation>
    </message>
    <message>
        <source>The name of a snapshot</source>
        <translation>快照的名稱</translation>
    </message>
    <message>
        <source>restore: the key of the what-if that it becomes; made of the name without it</source>
        <translation>restore：還原成的情境的鍵；未指定則由名稱產生</translation>
    </message>
    <message>
        <source>restore: the what-if that it follows</source>
        <translation>restore：它所跟隨的情境</translation>
    </message>
    <message>
        <source>restore: the snapshot as this what-if of it saw the plan</source>
        <translation>restore：以快照中此情境所見的規劃為準</translation>
    </message>
    <message>
        <source>Results that are not what an earlier version of Wattplan gave, and why</source>
        <translation>與 Wattplan 先前版本計算不同的結果及其原因</translation>
    </message>
    <message>
        <source>Hold the plan in this snapshot against what was computed when it was taken</source>
        <translation>將此快照中的規劃與建立快照時的計算結果對照</translation>
    </message>
    <message>
        <source>Results for many draws of the inputs that are ranges, such as 4..7</source>
        <translation>對取值為範圍（如 4..7）的輸入多次抽樣，給出結果</translation>
    </message>
    <message>
        <source>How many draws; 65536 as it is without</source>
        <translation>抽樣次數；不指定時為 65536</translation>
    </message>
    <message>
        <source>sobol (as it is without: scrambled Sobol points) or philox (independent draws)</source>
        <translation>sobol（不指定時即此：加擾的 Sobol 點）或 philox（相互獨立的抽樣）</translation>
    </message>
    <message>
        <source>Draw one part of the job, such as 2/8, and write it as JSON for merge</source>
        <translation>只抽取任務的一部分，例如 2/8，並寫成供 merge 使用的 JSON</translation>
    </message>
    <message>
        <source>What the parts of a job of draws come to</source>
        <translation>把一次抽樣任務的各部分合併成結果</translation>
    </message>
    <message>
        <source>The files that draw --shard wrote</source>
        <translation>draw --shard 寫出的檔案</translation>
    </message>
    <message>
        <source>What moves a result most: each range from its P10 to its P90</source>
        <translation>什麼對結果影響最大：每個範圍從 P10 到 P90</translation>
    </message>
    <message>
        <source>What share of a result&apos;s variance each range answers for</source>
        <translation>每個範圍占結果變異數的多大比例</translation>
    </message>
    <message>
        <source>How many points; each costs an evaluation for every range and two more</source>
        <translation>點數；每個點的計算次數為範圍個數加二</translation>
    </message>
    <message>
        <source>The same seed gives the same draws</source>
        <translation>種子相同，抽樣就相同</translation>
    </message>
    <message>
        <source>Threads to use; without it as many as the machine has</source>
        <translation>使用的執行緒數；不指定時與機器的執行緒數相同</translation>
    </message>
    <message>
        <source>English beside the Chinese</source>
        <translation>中文旁並列英文</translation>
    </message>
    <message>
        <source>Write a plan and its what-ifs as a spreadsheet of live formulas</source>
        <translation>將規劃與其情境寫成含公式的試算表</translation>
    </message>
    <message>
        <source>Write the report of a plan as PDF, HTML or slides</source>
        <translation>將規劃的報告寫成 PDF、HTML 或投影片</translation>
    </message>
    <message>
        <source>The .pdf, .html or .pptx file to write</source>
        <translation>要寫入的 .pdf、.html 或 .pptx 檔</translation>
    </message>
    <message>
        <source>Write the report of a plan as slides</source>
        <translation>將規劃的報告寫成投影片</translation>
    </message>
    <message>
        <source>Also write each draw to this CSV file: inputs and results with their units</source>
        <translation>並把每次抽樣寫入此 CSV 檔案：輸入與結果及其單位</translation>
    </message>
    <message>
        <source>Results over values of one or two inputs</source>
        <translation>一項或兩項輸入取各個值時的結果</translation>
    </message>
    <message>
        <source>An input and its values: KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal ratios, KEY.FIELD=A,B,C, or KEY.FIELD for every choice</source>
        <translation>一項輸入及其取值：KEY.FIELD=LOW..HIGH:COUNT（等比時後面加 :log）、KEY.FIELD=A,B,C，或只寫 KEY.FIELD 取全部選項</translation>
    </message>
    <message>
        <source>A second input and its values</source>
        <translation>第二項輸入及其取值</translation>
    </message>
    <message>
        <source>Also tell where the first result crosses this, such as 905 MWh</source>
        <translation>並說明第一個結果在何處越過此值，例如 905 MWh</translation>
    </message>
    <message>
        <source>Also vary numbers for which the library states a low and a high</source>
        <translation>資料庫中列有低值與高值的數字也參與變動</translation>
    </message>
    <message>
        <source>Draw two inputs together, by their rank correlation from -1 to 1</source>
        <translation>依 -1 到 1 的等級相關係數讓兩項輸入一起變動</translation>
    </message>
    <message>
        <source>Leave a choice open: what may be chosen, with weights; alone all there are</source>
        <translation>讓一項選擇待定：可選項及其權重；只寫輸入則為全部選項</translation>
    </message>
    <message>
        <source>Changes to take together, as often as needed, instead of those that the plan keeps; the rest is grouped by object</source>
        <translation>合為一組的變更，可多次給出，取代規劃中保留的分組；其餘依物件分組</translation>
    </message>
    <message>
        <source>What the library says otherwise than a plan&apos;s copies of its rows</source>
        <translation>資料庫與規劃所複製的項目有何不同</translation>
    </message>
    <message>
        <source>Take the library&apos;s value over into the plan&apos;s file, or all of them</source>
        <translation>把資料庫的值採用到規劃檔中，或全部採用</translation>
    </message>
    <message>
        <source>Make a .wattplan file of a plan in JSON, or read a table into a plan</source>
        <translation>把 JSON 規劃轉成 .wattplan 檔案，或把表格讀入規劃</translation>
    </message>
    <message>
        <source>The file to write; for a table the plan it goes into, as one step of its history</source>
        <translation>要寫入的檔案；表格則為其所入的規劃，在歷程中算一步</translation>
    </message>
    <message>
        <source>The kind of object that the rows are (see list kinds)</source>
        <translation>各列是哪種物件（見 list kinds）</translation>
    </message>
    <message>
        <source>What a column, by heading or number, is for: a field, key, source, or - to leave it out</source>
        <translation>某欄（依標題或序號）的用途：欄位、key、source，或以 - 略去</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be, gb18030, big5 or windows-1252; found without</source>
        <translation>utf-8、utf-16le、utf-16be、gb18030、big5 或 windows-1252；不給則自動辨識</translation>
    </message>
    <message>
        <source>comma, tab, semicolon or bar between cells; found without</source>
        <translation>儲存格之間的 comma、tab、semicolon 或 bar；不給則自動辨識</translation>
    </message>
    <message>
        <source>The line of the file with the headings; found without</source>
        <translation>標題在檔案的第幾行；不給則自動尋找</translation>
    </message>
    <message>
        <source>Put a table into this what-if</source>
        <translation>把表格放進這個情境</translation>
    </message>
    <message>
        <source>Take the other rows of a table where some are refused</source>
        <translation>表格有列被拒絕時，仍匯入其餘各列</translation>
    </message>
    <message>
        <source>A plan in JSON, a table (.csv, .tsv, .xlsx), or a model&apos;s config.json</source>
        <translation>JSON 格式的規劃、表格（.csv、.tsv、.xlsx）或模型的 config.json</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first with cells without</source>
        <translation>活頁簿的工作表；不給則取第一個有內容的</translation>
    </message>
    <message>
        <source>The decision memo alone, one page</source>
        <translation>只寫一頁決策備忘錄</translation>
    </message>
    <message>
        <source>The .pptx or .pdf file to write</source>
        <translation>要寫的 .pptx 或 .pdf 檔案</translation>
    </message>
    <message>
        <source>Write the charts and tables of all pages as files</source>
        <translation>把各頁的圖表與表格寫成檔案</translation>
    </message>
    <message>
        <source>The folder to write into</source>
        <translation>要寫入的資料夾</translation>
    </message>
    <message>
        <source>Such as en,zh_CN; of several each gets a folder; that of --lang without it</source>
        <translation>例如 en,zh_CN；多種時各占一個資料夾；未指定時為 --lang 的語言</translation>
    </message>
    <message>
        <source>Any of png,svg,pdf,csv (png,svg,csv without it)</source>
        <translation>png,svg,pdf,csv 中任選（未指定時 png,svg,csv）</translation>
    </message>
    <message>
        <source>shown (as it is without), slide, half-slide, page, or such as 1280x720</source>
        <translation>shown（未指定時）、slide、half-slide、page，或如 1280x720</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of its size: 1, 2 or 4 (2 without it)</source>
        <translation>PNG 每一點的像素數：1、2 或 4（未指定時 2）</translation>
    </message>
    <message>
        <source>light (without it), dark or print</source>
        <translation>light（未指定時）、dark 或 print</translation>
    </message>
    <message>
        <source>A .wattplan file, a .json file or a sample, such as sample:article</source>
        <translation>一個 .wattplan 檔、.json 檔或範例，例如 sample:article</translation>
    </message>
    <message>
        <source>PLAN is a .wattplan file, a .json file (see export) or a sample:</source>
        <translation>PLAN 是一個 .wattplan 檔、.json 檔（見 export）或範例：</translation>
    </message>
    <message>
        <source>The beginning of a sample&apos;s name will do, where no other begins so.
Every command takes --lang and --currency. Data goes to stdout, messages go to stderr.

Exit codes:
  0  success
  2  bad input: command line, key, value or content of a file
  3  a file or the output can&apos;t be read or written
  4  check found errors in the plan</source>
        <translation>範例名稱寫出開頭即可，只要沒有別的範例也這樣開頭。
各命令均可使用 --lang 與 --currency。資料寫到 stdout，訊息寫到 stderr。

結束代碼：
  0  成功
  2  輸入有誤：命令列、識別碼、數值或檔案內容
  3  檔案無法讀取或寫入，或輸出無法寫入
  4  check 在規劃中發現錯誤</translation>
    </message>
    <message>
        <source>Say what is in the weather file, and write nothing</source>
        <translation>說明氣象檔案中有什麼，不寫入任何內容</translation>
    </message>
    <message>
        <source>Say what would be added, changed, refused or replaced, and write nothing</source>
        <translation>說明將新增、變更、拒絕或取代什麼，不寫入任何內容</translation>
    </message>
    <message>
        <source>a4 or letter (as the plan says without it)</source>
        <translation>a4 或 letter（未指定時依規劃所定）</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>--set: “%1” names no input. Write KEY.FIELD=VALUE, such as gpt3.tokens=3e11.</source>
        <translation>--set：「%1」不是輸入項目。寫成 KEY.FIELD=VALUE，例如 gpt3.tokens=3e11。</translation>
    </message>
    <message>
        <source>Reports are written by the program wattplan, which is neither beside wattplan-cli nor on the PATH.</source>
        <translation>報告由程式 wattplan 寫出，但它既不在 wattplan-cli 旁邊，也不在 PATH 中。</translation>
    </message>
    <message>
        <source>Slides are a .pptx or a .pdf file, not “%1”.</source>
        <translation>投影片是 .pptx 或 .pdf 檔案，不是「%1」。</translation>
    </message>
    <message>
        <source>--twin puts English beside Chinese: with it goes --lang zh_CN or zh_TW.</source>
        <translation>--twin 在中文旁附英文：請同時使用 --lang zh_CN 或 zh_TW。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, its result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>差異：%1</translation>
    </message>
    <message>
        <source>The best of these</source>
        <translation>其中最佳</translation>
    </message>
    <message>
        <source>The worst of these</source>
        <translation>其中最差</translation>
    </message>
    <message>
        <source>there</source>
        <comment>an object is in a what-if</comment>
        <translation>有</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an object is not in a what-if</comment>
        <translation>沒有</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>差異從何而來</translation>
    </message>
    <message>
        <source>A bar for each change from one what-if to the other; they sum to the whole difference.</source>
        <translation>從一個情境到另一個情境，每項變更一條；各條之和等於全部差異。</translation>
    </message>
    <message>
        <source>Choose two what-ifs that differ.</source>
        <translation>請選擇兩個不同的情境。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, its field</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>an object that is added</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>an object that is removed</comment>
        <translation>− %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n change(s))</source>
        <comment>object</comment>
        <translation>
            <numerusform>%1（%n 項變更）</numerusform>
        </translation>
    </message>
    <message>
        <source>free of order, sums to the whole</source>
        <translation>與順序無關，合計等於總差異</translation>
    </message>
    <message numerus="yes">
        <source>from %n order(s) by chance, ± %1</source>
        <translation>
            <numerusform>隨機抽取 %n 種順序，±%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no value. %2</source>
        <comment>what-if, why</comment>
        <translation>「%1」沒有數值。%2</translation>
    </message>
    <message>
        <source>Some changes have no result without others: there is nothing to split.</source>
        <translation>有些變更必須與其他變更同時進行才有結果，無法拆分。</translation>
    </message>
    <message>
        <source>Taken together: %1</source>
        <comment>changes</comment>
        <translation>合併計算：%1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>result, result</comment>
        <translation>%1與%2</translation>
    </message>
    <message>
        <source>Every what-if by two results. The line joins those that no other surpasses in both.</source>
        <translation>每個情境的兩項結果。連線上的情境在兩項上都不被其他情境超越（柏拉圖前緣）。</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Not surpassed in both</source>
        <translation>兩項均未被超越</translation>
    </message>
    <message>
        <source>None of these has a value. See the missing inputs on Assumptions.</source>
        <translation>這些情境都沒有數值。請看「假設」頁的缺漏輸入。</translation>
    </message>
    <message>
        <source>the axis begins at %1</source>
        <comment>number</comment>
        <translation>座標軸從 %1 開始</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of changes</comment>
        <translation>
            <numerusform>%1 等另 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result, why it has no value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, what-if</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Input that differs</source>
        <translation>有差異的輸入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No input differs.</source>
        <translation>沒有輸入不同。</translation>
    </message>
</context>
<context>
    <name>CostBreakdown</name>
    <message>
        <source>Cost by training run</source>
        <translation>各訓練任務的成本</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>No cost yet. Add a training run, and choose its model, cluster and start.</source>
        <translation>尚無成本。新增訓練任務，並選擇其模型、叢集與開始月份。</translation>
    </message>
    <message>
        <source>Electricity as a share of cost</source>
        <translation>電費占成本的比例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>No cost yet, so electricity has no share of it.</source>
        <translation>尚無成本，因此沒有電費占比。</translation>
    </message>
    <message>
        <source>of full cost</source>
        <comment>electricity&apos;s share</comment>
        <translation>占全部成本</translation>
    </message>
    <message>
        <source>of cash operating cost</source>
        <comment>electricity&apos;s share</comment>
        <translation>占現金營運費用</translation>
    </message>
    <message>
        <source>of the operator&apos;s bill</source>
        <comment>electricity&apos;s share</comment>
        <translation>占營運方費用</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <comment>year</comment>
        <translation>%1 年價格</translation>
    </message>
    <message>
        <source>price year not stated</source>
        <translation>未註明價格年份</translation>
    </message>
    <message>
        <source>Cost by service</source>
        <translation>各推論服務的成本</translation>
    </message>
    <message>
        <source>Cost by workload</source>
        <translation>各工作負載的成本</translation>
    </message>
    <message>
        <source>Cost by service, where it goes</source>
        <translation>各推論服務的成本組成</translation>
    </message>
    <message>
        <source>Cost by workload, where it goes</source>
        <translation>各工作負載的成本組成</translation>
    </message>
    <message>
        <source>Cost by training run, where it goes</source>
        <translation>各訓練任務的成本組成</translation>
    </message>
    <message>
        <source>Cost of each workload on owned hardware, stacked by part, beside the cost of renting the same hours.</source>
        <translation>各工作負載在自有硬體上的成本，依組成堆疊，旁邊是租用相同時數的成本。</translation>
    </message>
    <message>
        <source>Electricity over cost, for each workload and all of them, in three readings of cost: full, cash operating, and the facility operator&apos;s.</source>
        <translation>各工作負載及全部工作負載的電費占成本之比，依三種成本定義：全部成本、現金營運成本、設施營運方的成本。</translation>
    </message>
</context>
<context>
    <name>CostChart</name>
    <message>
        <source>Cost of training</source>
        <translation>訓練成本</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>No cost yet. Add a training run, and choose its model, cluster and start.</source>
        <translation>尚無成本。新增訓練任務，並選擇其模型、叢集與開始月份。</translation>
    </message>
    <message>
        <source>Cost of owned hardware by part, in all, and the cost of renting the same hours.</source>
        <translation>自有硬體的成本組成與合計，以及租用相同加速器小時的成本。</translation>
    </message>
    <message>
        <source>Cost of serving</source>
        <translation>推論服務成本</translation>
    </message>
    <message>
        <source>Cost of all workloads</source>
        <translation>全部工作負載的成本</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>China</source>
        <translation>中國</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>臺灣</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>馬來西亞</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓國</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳洲</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美國</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>愛爾蘭</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德國</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英國</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法國</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷蘭</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>冰島</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>義大利</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿拉伯聯合大公國</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙烏地阿拉伯</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>International</source>
        <translation>跨國合作</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%1 accelerator(s)</source>
        <translation>
            <numerusform>%1 顆加速器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 system(s)</source>
        <translation>
            <numerusform>%1 台系統</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 model(s)</source>
        <translation>
            <numerusform>%1 個模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Slides are written with Node.js, which this machine does not have. Install the package nodejs and try again.</source>
        <translation>投影片由 Node.js 產生，但這台電腦沒有安裝。請安裝套件 nodejs 後再試一次。</translation>
    </message>
    <message>
        <source>The part that writes slides is not beside the program. Install Wattplan anew, or build it with ./dev.</source>
        <translation>產生投影片的部分不在程式旁。請重新安裝 Wattplan，或以 ./dev 建置。</translation>
    </message>
    <message>
        <source>The slides could not be written. Node.js said: %1</source>
        <translation>無法產生投影片。Node.js 回報：%1</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>, </source>
        <comment>between the arguments of a function</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>smallest of </source>
        <comment>function name before its bracket</comment>
        <translation>最小值</translation>
    </message>
    <message>
        <source>largest of </source>
        <comment>function name before its bracket</comment>
        <translation>最大值</translation>
    </message>
    <message>
        <source>rounded up </source>
        <comment>function name before its bracket</comment>
        <translation>無條件進位</translation>
    </message>
    <message>
        <source>rounded down </source>
        <comment>function name before its bracket</comment>
        <translation>無條件捨去</translation>
    </message>
    <message>
        <source>if, then, else </source>
        <comment>function name before its bracket</comment>
        <translation>條件、成立時、否則</translation>
    </message>
    <message>
        <source>sum over months </source>
        <comment>function name before its bracket</comment>
        <translation>逐月加總</translation>
    </message>
    <message>
        <source>largest month </source>
        <comment>function name before its bracket</comment>
        <translation>最大月值</translation>
    </message>
    <message>
        <source>last month </source>
        <comment>function name before its bracket</comment>
        <translation>末月值</translation>
    </message>
    <message>
        <source>months earlier </source>
        <comment>function name before its bracket</comment>
        <translation>前移月數</translation>
    </message>
    <message>
        <source>values by month</source>
        <translation>逐月數值</translation>
    </message>
    <message>
        <source>, instead of </source>
        <comment>between a pinned value and the computed one</comment>
        <translation>，取代</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n: %1</source>
        <comment>so many numbers of one name</comment>
        <translation>
            <numerusform>%n 項「%1」之和</numerusform>
        </translation>
    </message>
    <message>
        <source>sum of %1</source>
        <comment>several numbers of one name</comment>
        <translation>「%1」之和</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the arguments of a function</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Developer</name>
    <message>
        <source>01.AI</source>
        <translation>零一萬物</translation>
    </message>
    <message>
        <source>AI21 Labs</source>
        <translation>AI21 Labs</translation>
    </message>
    <message>
        <source>Alibaba</source>
        <translation>阿里巴巴</translation>
    </message>
    <message>
        <source>Allen Institute for AI</source>
        <translation>艾倫人工智慧研究所</translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation>亞馬遜</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Baichuan</source>
        <translation>百川智能</translation>
    </message>
    <message>
        <source>Baidu</source>
        <translation>百度</translation>
    </message>
    <message>
        <source>Baidu / Peng Cheng Laboratory</source>
        <translation>百度／鵬城實驗室</translation>
    </message>
    <message>
        <source>BigCode (Hugging Face/ServiceNow)</source>
        <translation>BigCode</translation>
    </message>
    <message>
        <source>BigScience (Hugging Face)</source>
        <translation>BigScience</translation>
    </message>
    <message>
        <source>Bloomberg</source>
        <translation>彭博</translation>
    </message>
    <message>
        <source>ByteDance</source>
        <translation>字節跳動</translation>
    </message>
    <message>
        <source>Databricks</source>
        <translation>Databricks</translation>
    </message>
    <message>
        <source>DeepMind</source>
        <translation>DeepMind</translation>
    </message>
    <message>
        <source>DeepSeek</source>
        <translation>深度求索（DeepSeek）</translation>
    </message>
    <message>
        <source>EleutherAI</source>
        <translation>EleutherAI</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Google DeepMind</source>
        <translation>Google DeepMind</translation>
    </message>
    <message>
        <source>Huawei</source>
        <translation>華為</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Inspur</source>
        <translation>浪潮</translation>
    </message>
    <message>
        <source>Kunlun</source>
        <translation>崑崙萬維</translation>
    </message>
    <message>
        <source>LG AI Research</source>
        <translation>LG AI 研究院</translation>
    </message>
    <message>
        <source>Meituan</source>
        <translation>美團</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>微軟</translation>
    </message>
    <message>
        <source>Microsoft / NVIDIA</source>
        <translation>微軟／輝達</translation>
    </message>
    <message>
        <source>Microsoft Research</source>
        <translation>微軟亞洲研究院</translation>
    </message>
    <message>
        <source>MiniMax</source>
        <translation>稀宇科技（MiniMax）</translation>
    </message>
    <message>
        <source>Mistral AI</source>
        <translation>Mistral AI</translation>
    </message>
    <message>
        <source>MIT / MyShell</source>
        <translation>MIT／MyShell</translation>
    </message>
    <message>
        <source>Moonshot AI</source>
        <translation>月之暗面</translation>
    </message>
    <message>
        <source>MosaicML</source>
        <translation>MosaicML</translation>
    </message>
    <message>
        <source>NVIDIA</source>
        <translation>輝達</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>SK Telecom</source>
        <translation>SK 電信</translation>
    </message>
    <message>
        <source>StatNLP (SUTD)</source>
        <translation>新加坡科技設計大學</translation>
    </message>
    <message>
        <source>Swiss AI (EPFL/ETH/CSCS)</source>
        <translation>瑞士 AI 計畫</translation>
    </message>
    <message>
        <source>Technology Innovation Institute</source>
        <translation>阿聯技術創新研究院</translation>
    </message>
    <message>
        <source>Tencent</source>
        <translation>騰訊</translation>
    </message>
    <message>
        <source>Tsinghua University / Zhipu AI</source>
        <translation>北京清華大學／智譜 AI</translation>
    </message>
    <message>
        <source>University of Oxford</source>
        <translation>牛津大學</translation>
    </message>
    <message>
        <source>University of Toronto</source>
        <translation>多倫多大學</translation>
    </message>
    <message>
        <source>xAI</source>
        <translation>xAI</translation>
    </message>
    <message>
        <source>Z.ai (Zhipu AI)</source>
        <translation>智譜 AI</translation>
    </message>
    <message>
        <source>Zhipu AI / Tsinghua University</source>
        <translation>智譜 AI／北京清華大學</translation>
    </message>
</context>
<context>
    <name>DrawTexts</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準差</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>無值次數</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>--shard takes the part and their number, such as 2/8.</source>
        <translation>--shard 要寫明第幾部分和總數，例如 2/8。</translation>
    </message>
    <message>
        <source>No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it with --set.</source>
        <translation>規劃中沒有取值為範圍的輸入。輸入例如 4..7 或 5±10% 的範圍，或用 --set 指定。</translation>
    </message>
    <message>
        <source>These files are not all the parts of one job of draws.</source>
        <translation>這些檔案不是同一次抽樣任務的全部部分。</translation>
    </message>
    <message>
        <source>The parts were drawn from another plan, or from this one with other inputs.</source>
        <translation>這些部分是由另一個規劃抽取的，或由輸入不同的本規劃抽取的。</translation>
    </message>
    <message>
        <source>--correlate takes two inputs and a number from -1 to 1, such as gpt3.pin_mfu,gpt3.goodput=0.7.</source>
        <translation>--correlate 需要兩項輸入和一個 -1 到 1 之間的數，例如 gpt3.pin_mfu,gpt3.goodput=0.7。</translation>
    </message>
    <message>
        <source>%1 is no range, so that nothing can go with it.</source>
        <translation>%1 不是範圍，無法與其他輸入一起變動。</translation>
    </message>
    <message>
        <source>The correlations contradict each other: the nearest that do not differ by up to %1.</source>
        <translation>相關係數相互矛盾：已換成最接近的一組，最多相差 %1。</translation>
    </message>
    <message>
        <source>--choose takes an input and what may be chosen, with weights above 0, such as air_hall.cooling=A:3,B:1.</source>
        <translation>--choose 需要一項輸入及可選項，權重須大於 0，例如 air_hall.cooling=A:3,B:1。</translation>
    </message>
    <message>
        <source>At most %1 combinations can be drawn from.</source>
        <translation>最多可從 %1 種組合中抽樣。</translation>
    </message>
    <message>
        <source>Choices are open, with which --correlate does not go: write the correlations into the plan, with --set plan.correlations=.</source>
        <translation>有待定的選擇時不能使用 --correlate：請用 --set plan.correlations= 將相關性寫入規劃。</translation>
    </message>
    <message>
        <source>%1 goes with itself: --correlate takes two inputs that differ.</source>
        <translation>%1 與自身相關：--correlate 需要兩項不同的輸入。</translation>
    </message>
    <message>
        <source>%1: “%2” counts for nothing: %3.</source>
        <comment>a field of the plan, a part of its text, why</comment>
        <translation>%1：「%2」沒有作用：%3。</translation>
    </message>
    <message>
        <source>%1 and %2 are correlated twice: a pair takes one number.</source>
        <translation>%1 和 %2 的相關性給了兩次：一對只取一個數。</translation>
    </message>
    <message>
        <source>No file was given: merge takes all that draw --shard wrote.</source>
        <translation>沒有給出檔案：merge 需要 draw --shard 寫出的全部檔案。</translation>
    </message>
    <message>
        <source>%1 is of another job than %2: its plan, results, seed, draws or number of parts differ.</source>
        <translation>%1 與 %2 不屬於同一個抽樣工作：規劃、結果、種子、抽樣數或份數不同。</translation>
    </message>
    <message>
        <source>%1 and %2 are the same part, %3 of %4.</source>
        <translation>%1 和 %2 是同一份，共 %4 份中的第 %3 份。</translation>
    </message>
    <message>
        <source>Part %1 of %2 is missing.</source>
        <translation>缺少共 %2 份中的第 %1 份。</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>not in the plan</source>
        <translation>規劃期內不除役</translation>
    </message>
    <message>
        <source>by chip and precision</source>
        <translation>依晶片與精度</translation>
    </message>
    <message>
        <source>server and accelerators</source>
        <translation>伺服器與加速器之和</translation>
    </message>
    <message>
        <source>as grid carbon</source>
        <translation>同電網碳排放係數</translation>
    </message>
    <message>
        <source>that of the site</source>
        <translation>同場址</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>由搜尋決定</translation>
    </message>
    <message>
        <source>in the background</source>
        <translation>背景寫入</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最佳值</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>by chip and model</source>
        <translation>依晶片與模型</translation>
    </message>
    <message>
        <source>network power as a share</source>
        <translation>以占比計算網路功率</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>持續運作</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>無已知管制</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未註明</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a quantity, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(as above)</source>
        <translation>（同上）</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity, boundary of measurement</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 to %2 by month</source>
        <translation>逐月 %1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address of an input, its source</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 does not apply: nothing in this plan gives it.</source>
        <translation>%1 不適用：規劃中沒有得出它的依據。</translation>
    </message>
</context>
<context>
    <name>FacilityYear</name>
    <message>
        <source>PUE by month and hour</source>
        <translation>各月各時 PUE</translation>
    </message>
    <message>
        <source>WUE by month and hour</source>
        <translation>各月各時 WUE</translation>
    </message>
    <message>
        <source>Free cooling by month and hour</source>
        <translation>各月各時自然冷卻</translation>
    </message>
    <message>
        <source>Mean PUE of each month and hour of the day, at the load of full operation.</source>
        <translation>各月每天各小時的平均 PUE，依全面運轉時的負載。</translation>
    </message>
    <message>
        <source>Mean WUE of each month and hour of the day, at the load of full operation.</source>
        <translation>各月每天各小時的平均 WUE，依全面運轉時的負載。</translation>
    </message>
    <message>
        <source>Share of the days of each month on which no compressor runs in that hour.</source>
        <translation>各月中該小時壓縮機不運轉的天數占比。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Share of hours without compressors</source>
        <translation>壓縮機不運轉的時數占比</translation>
    </message>
    <message>
        <source>Hour of the day, from</source>
        <translation>一天中的小時（起）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Free cooling by technology</source>
        <translation>各技術的自然冷卻</translation>
    </message>
    <message>
        <source>Hours of the year in which no compressor runs, for each technology at this site.</source>
        <translation>各冷卻技術在該場址一年中壓縮機不運轉的時數。</translation>
    </message>
    <message>
        <source>Hours of free cooling</source>
        <translation>自然冷卻時數</translation>
    </message>
    <message>
        <source>Cooling technology</source>
        <translation>冷卻技術</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>Nothing yet. Add a facility, and choose its site and cooling.</source>
        <translation>尚無內容。請新增設施，並選擇其場址與冷卻方式。</translation>
    </message>
    <message>
        <source>Nothing yet. Choose site and cooling of this facility, and put a cluster in it.</source>
        <translation>尚無內容。請選擇該設施的場址與冷卻方式，並放入叢集。</translation>
    </message>
    <message>
        <source>at %1 load</source>
        <translation>負載 %1 時</translation>
    </message>
    <message>
        <source>%1 of the year</source>
        <translation>占全年 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>%1 in reserve</source>
        <translation>預留 %1</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>the technology chosen</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1 / %2 °C, design day</source>
        <comment>dry-bulb, wet-bulb</comment>
        <translation>%1 / %2 °C，設計日</translation>
    </message>
    <message>
        <source>%1 / %2 °C, EPW file</source>
        <comment>dry-bulb, wet-bulb</comment>
        <translation>%1 / %2 °C，EPW 檔</translation>
    </message>
    <message>
        <source>%1 / %2 °C, made: too mild</source>
        <comment>dry-bulb, wet-bulb</comment>
        <translation>%1 / %2 °C，合成，偏溫和</translation>
    </message>
    <message>
        <source>Computed PUE by hour</source>
        <translation>各月各時 PUE（計算值）</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Supply air</source>
        <translation>送風溫度</translation>
    </message>
    <message>
        <source>Supply liquid</source>
        <translation>供液溫度</translation>
    </message>
    <message>
        <source>Rise of air</source>
        <translation>空氣溫升</translation>
    </message>
    <message>
        <source>Rise of liquid</source>
        <translation>液體溫升</translation>
    </message>
    <message>
        <source>Heat to liquid</source>
        <translation>液冷帶走熱量占比</translation>
    </message>
    <message>
        <source>Carnot share</source>
        <translation>卡諾效率比</translation>
    </message>
    <message>
        <source>Evaporator below supply air</source>
        <translation>蒸發溫差（送風）</translation>
    </message>
    <message>
        <source>Evaporator below supply liquid</source>
        <translation>蒸發溫差（供液）</translation>
    </message>
    <message>
        <source>Condenser above air</source>
        <translation>冷凝溫差（氣冷）</translation>
    </message>
    <message>
        <source>Condenser above tower water</source>
        <translation>冷凝溫差（水冷）</translation>
    </message>
    <message>
        <source>Lowest condensing temperature</source>
        <translation>最低冷凝溫度</translation>
    </message>
    <message>
        <source>Highest COP</source>
        <translation>COP 上限</translation>
    </message>
    <message>
        <source>Approach, air side</source>
        <translation>趨近溫度（空氣側）</translation>
    </message>
    <message>
        <source>Approach, liquid side</source>
        <translation>趨近溫度（液體側）</translation>
    </message>
    <message>
        <source>Approach of the tower</source>
        <translation>冷卻水塔趨近溫度</translation>
    </message>
    <message>
        <source>Approach of the coil</source>
        <translation>盤管趨近溫度</translation>
    </message>
    <message>
        <source>Wet effectiveness</source>
        <translation>濕球效率</translation>
    </message>
    <message>
        <source>Fans of the hall</source>
        <translation>機房風機功耗係數</translation>
    </message>
    <message>
        <source>Pumps of the loop</source>
        <translation>液冷迴路泵功耗係數</translation>
    </message>
    <message>
        <source>Facility pumps, air side</source>
        <translation>設施水泵係數（空氣側）</translation>
    </message>
    <message>
        <source>Facility pumps, liquid side</source>
        <translation>設施水泵係數（液體側）</translation>
    </message>
    <message>
        <source>Fans of heat rejection</source>
        <translation>排熱風機功耗係數</translation>
    </message>
    <message>
        <source>Exponent of part load</source>
        <translation>部分負載指數</translation>
    </message>
    <message>
        <source>UPS, constant loss</source>
        <translation>UPS 固定損耗</translation>
    </message>
    <message>
        <source>UPS, linear loss</source>
        <translation>UPS 線性損耗</translation>
    </message>
    <message>
        <source>UPS, square loss</source>
        <translation>UPS 平方損耗</translation>
    </message>
    <message>
        <source>UPS load</source>
        <translation>UPS 負載係數</translation>
    </message>
    <message>
        <source>Transformer, no load</source>
        <translation>變壓器無載損耗</translation>
    </message>
    <message>
        <source>Transformer, load loss</source>
        <translation>變壓器負載損耗</translation>
    </message>
    <message>
        <source>Distribution loss</source>
        <translation>配電損耗</translation>
    </message>
    <message>
        <source>Lighting and offices</source>
        <translation>照明與辦公</translation>
    </message>
    <message>
        <source>Dew-point limit</source>
        <translation>露點上限</translation>
    </message>
    <message>
        <source>Fixed overhead</source>
        <translation>固定附加功率</translation>
    </message>
    <message>
        <source>Cooling overhead</source>
        <translation>冷卻附加係數</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>蒸發量</translation>
    </message>
    <message>
        <source>Cycles of concentration</source>
        <translation>濃縮倍數</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Air side</source>
        <translation>空氣側排熱方式</translation>
    </message>
    <message>
        <source>Liquid side</source>
        <translation>液體側排熱方式</translation>
    </message>
    <message>
        <source>Usual rack power</source>
        <translation>常見單櫃功率</translation>
    </message>
    <message>
        <source>Largest rack power</source>
        <translation>最大單櫃功率</translation>
    </message>
    <message>
        <source>Published PUE</source>
        <translation>公布 PUE</translation>
    </message>
    <message>
        <source>Published PUE, low</source>
        <translation>公布 PUE，低值</translation>
    </message>
    <message>
        <source>Published PUE, high</source>
        <translation>公布 PUE，高值</translation>
    </message>
    <message>
        <source>Published WUE</source>
        <translation>公布 WUE</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>上市日期</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>Peak, 16 bit</source>
        <translation>16&#xa0;位元峰值算力</translation>
    </message>
    <message>
        <source>Peak, FP8</source>
        <translation>FP8 峰值算力</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation>TDP</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>閒置功率</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體容量</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>記憶體頻寬</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Rental price</source>
        <translation>租用單價</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器數</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>占用 U 數</translation>
    </message>
    <message>
        <source>Nameplate power</source>
        <translation>額定功率</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>典型功率</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷卻方式</translation>
    </message>
    <message>
        <source>Fan share</source>
        <translation>風扇功耗占比</translation>
    </message>
    <message>
        <source>Model type</source>
        <translation>模型類型</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>計算精度</translation>
    </message>
    <message>
        <source>MFU, low</source>
        <translation>MFU，低值</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>MFU, high</source>
        <translation>MFU，高值</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>研發機構</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家／地區</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>參數量</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>活躍參數量</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>訓練詞元</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文長度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層數</translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation>隱藏維度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力頭數</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>KV 頭數</translation>
    </message>
    <message>
        <source>Head width</source>
        <translation>注意力頭維度</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>詞彙表大小</translation>
    </message>
    <message>
        <source>FFN width</source>
        <translation>FFN 維度</translation>
    </message>
    <message>
        <source>FFN matrices</source>
        <translation>FFN 矩陣數</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>共用詞嵌入</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>專家數</translation>
    </message>
    <message>
        <source>Active experts</source>
        <translation>活躍專家數</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>專家維度</translation>
    </message>
    <message>
        <source>Shared expert width</source>
        <translation>共用專家維度</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>稠密層數</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力類型</translation>
    </message>
    <message>
        <source>Key-value rank</source>
        <translation>KV 壓縮維度</translation>
    </message>
    <message>
        <source>Query rank</source>
        <translation>查詢壓縮維度</translation>
    </message>
    <message>
        <source>Position width</source>
        <translation>位置編碼維度</translation>
    </message>
    <message>
        <source>Value width</source>
        <translation>值向量維度</translation>
    </message>
    <message>
        <source>Attention window</source>
        <translation>注意力視窗</translation>
    </message>
    <message>
        <source>Layers with a window</source>
        <translation>視窗層占比</translation>
    </message>
    <message>
        <source>Position parameters</source>
        <translation>位置參數</translation>
    </message>
    <message>
        <source>Published compute</source>
        <translation>公布訓練算力</translation>
    </message>
    <message>
        <source>Published accelerator-hours</source>
        <translation>公布加速器小時</translation>
    </message>
    <message>
        <source>Published energy</source>
        <translation>公布用電量</translation>
    </message>
    <message>
        <source>Energy includes PUE</source>
        <translation>用電量含 PUE</translation>
    </message>
    <message>
        <source>Published carbon</source>
        <translation>公布碳排放</translation>
    </message>
    <message>
        <source>Published cost</source>
        <translation>公布成本</translation>
    </message>
    <message>
        <source>Published utilisation</source>
        <translation>公布利用率</translation>
    </message>
    <message>
        <source>Published hardware</source>
        <translation>公布訓練硬體</translation>
    </message>
    <message>
        <source>Published accelerators</source>
        <translation>公布加速器數</translation>
    </message>
    <message>
        <source>Published duration</source>
        <translation>公布訓練時長</translation>
    </message>
    <message>
        <source>Plan currency</source>
        <translation>規劃幣別</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>價格年份</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月數</translation>
    </message>
    <message>
        <source>Discount rate, real</source>
        <translation>實質折現率</translation>
    </message>
    <message>
        <source>Life of servers</source>
        <translation>伺服器折舊年限</translation>
    </message>
    <message>
        <source>Life of network and storage</source>
        <translation>網路與儲存設備折舊年限</translation>
    </message>
    <message>
        <source>Life of the facility</source>
        <translation>設施折舊年限</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>備機比率</translation>
    </message>
    <message>
        <source>Network, of server price</source>
        <translation>網路占伺服器價格</translation>
    </message>
    <message>
        <source>Storage, of server price</source>
        <translation>儲存設備占伺服器價格</translation>
    </message>
    <message>
        <source>Upkeep of IT</source>
        <translation>IT 維運費率</translation>
    </message>
    <message>
        <source>Upkeep of the facility</source>
        <translation>設施維運費率</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員配置</translation>
    </message>
    <message>
        <source>Cost of staff</source>
        <translation>每人人力成本</translation>
    </message>
    <message>
        <source>Hours in use</source>
        <translation>時間利用率</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>擬合所用模型</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Projected to</source>
        <translation>外推至</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>算力成長</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>結束年</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>場址</translation>
    </message>
    <message>
        <source>PUE, pinned</source>
        <translation>PUE（固定值）</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>電價</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>電力排碳係數</translation>
    </message>
    <message>
        <source>Building cost</source>
        <translation>單位建置成本</translation>
    </message>
    <message>
        <source>Design IT power</source>
        <translation>設計 IT 功率</translation>
    </message>
    <message>
        <source>Rack height</source>
        <translation>機櫃高度</translation>
    </message>
    <message>
        <source>Units kept free</source>
        <translation>預留 U 數</translation>
    </message>
    <message>
        <source>Weight a rack may have</source>
        <translation>單櫃承重上限</translation>
    </message>
    <message>
        <source>Weight of an empty rack</source>
        <translation>空櫃重量</translation>
    </message>
    <message>
        <source>Power a rack may draw</source>
        <translation>單櫃功率上限</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>生效月份</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>計量方式</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>功率因數</translation>
    </message>
    <message>
        <source>Temperature, January</source>
        <translation>1&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, February</source>
        <translation>2&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, March</source>
        <translation>3&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, April</source>
        <translation>4&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, May</source>
        <translation>5&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, June</source>
        <translation>6&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, July</source>
        <translation>7&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, August</source>
        <translation>8&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, September</source>
        <translation>9&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, October</source>
        <translation>10&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, November</source>
        <translation>11&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Temperature, December</source>
        <translation>12&#xa0;月氣溫</translation>
    </message>
    <message>
        <source>Humidity, January</source>
        <translation>1&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, February</source>
        <translation>2&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, March</source>
        <translation>3&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, April</source>
        <translation>4&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, May</source>
        <translation>5&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, June</source>
        <translation>6&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, July</source>
        <translation>7&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, August</source>
        <translation>8&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, September</source>
        <translation>9&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, October</source>
        <translation>10&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, November</source>
        <translation>11&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Humidity, December</source>
        <translation>12&#xa0;月相對濕度</translation>
    </message>
    <message>
        <source>Daily range, January</source>
        <translation>1&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, February</source>
        <translation>2&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, March</source>
        <translation>3&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, April</source>
        <translation>4&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, May</source>
        <translation>5&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, June</source>
        <translation>6&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, July</source>
        <translation>7&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, August</source>
        <translation>8&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, September</source>
        <translation>9&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, October</source>
        <translation>10&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, November</source>
        <translation>11&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Daily range, December</source>
        <translation>12&#xa0;月日夜溫差</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省／州／電網區域</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>經度</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>海拔</translation>
    </message>
    <message>
        <source>PUE limit</source>
        <translation>PUE 上限</translation>
    </message>
    <message>
        <source>Construction cost</source>
        <translation>單位造價</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符號</translation>
    </message>
    <message>
        <source>Units per US dollar</source>
        <translation>每美元兌換額</translation>
    </message>
    <message>
        <source>Year of the rate</source>
        <translation>匯率年份</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統台數</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>分批上架月數</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>除役</translation>
    </message>
    <message>
        <source>Operating factor</source>
        <translation>運轉係數</translation>
    </message>
    <message>
        <source>Idle factor</source>
        <translation>閒置係數</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>網路功率占比</translation>
    </message>
    <message>
        <source>Storage power</source>
        <translation>儲存設備功率占比</translation>
    </message>
    <message>
        <source>Systems per rack, pinned</source>
        <translation>單櫃台數（固定值）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>叢集</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始月份</translation>
    </message>
    <message>
        <source>Accelerators used</source>
        <translation>使用加速器數</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>序列長度</translation>
    </message>
    <message>
        <source>Compute counted</source>
        <translation>算力計算方式</translation>
    </message>
    <message>
        <source>Attention counted</source>
        <translation>注意力計入比率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>訓練精度</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>硬體類別</translation>
    </message>
    <message>
        <source>MFU, pinned</source>
        <translation>MFU（固定值）</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>有效訓練比率</translation>
    </message>
    <message>
        <source>Accelerator-hours, pinned</source>
        <translation>加速器小時（固定值）</translation>
    </message>
    <message>
        <source>Accelerator power, of TDP</source>
        <translation>加速器功率占 TDP</translation>
    </message>
    <message>
        <source>Watts per accelerator, pinned</source>
        <translation>單顆加速器功率（固定值）</translation>
    </message>
    <message>
        <source>Server watts per accelerator, pinned</source>
        <translation>單顆伺服器功率（固定值）</translation>
    </message>
    <message>
        <source>IT watts per accelerator, pinned</source>
        <translation>單顆 IT 功率（固定值）</translation>
    </message>
    <message>
        <source>Rental price, pinned</source>
        <translation>租用單價（固定值）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>橫向位置</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>縱向位置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>蘊含碳</translation>
    </message>
    <message>
        <source>Embodied carbon of the server</source>
        <translation>伺服器蘊含碳</translation>
    </message>
    <message>
        <source>Embodied carbon of the facility</source>
        <translation>設施蘊含碳</translation>
    </message>
    <message>
        <source>Residual carbon</source>
        <translation>剩餘電力排碳係數</translation>
    </message>
    <message>
        <source>Green contracts</source>
        <translation>綠電合約占比</translation>
    </message>
    <message>
        <source>Water of the grid</source>
        <translation>電網耗水</translation>
    </message>
    <message>
        <source>Electricity of a home</source>
        <translation>家庭年用電量</translation>
    </message>
    <message>
        <source>Carbon of a car</source>
        <translation>汽車排放</translation>
    </message>
    <message>
        <source>Carbon of a flight</source>
        <translation>航班每人排放</translation>
    </message>
    <message>
        <source>Matrix products, of peak</source>
        <translation>矩陣乘法占峰值比例</translation>
    </message>
    <message>
        <source>Attention, of peak</source>
        <translation>注意力占峰值比例</translation>
    </message>
    <message>
        <source>Elementwise passes</source>
        <translation>逐元素運算遍數</translation>
    </message>
    <message>
        <source>Memory, of peak</source>
        <translation>記憶體頻寬利用率</translation>
    </message>
    <message>
        <source>Latency of an all-reduce</source>
        <translation>all-reduce 延遲</translation>
    </message>
    <message>
        <source>Bandwidth within a system</source>
        <translation>系統內頻寬</translation>
    </message>
    <message>
        <source>Bandwidth between systems</source>
        <translation>系統間頻寬</translation>
    </message>
    <message>
        <source>Tensor transfers hidden</source>
        <translation>張量平行通訊重疊比例</translation>
    </message>
    <message>
        <source>Pipeline transfers hidden</source>
        <translation>管線通訊重疊比例</translation>
    </message>
    <message>
        <source>Data exchange hidden</source>
        <translation>資料平行通訊重疊比例</translation>
    </message>
    <message>
        <source>Expert transfers exposed</source>
        <translation>專家通訊未重疊比例</translation>
    </message>
    <message>
        <source>Expert imbalance</source>
        <translation>專家負載不均度</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>張量平行</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>管線級數</translation>
    </message>
    <message>
        <source>Chunks per stage</source>
        <translation>每級分塊數</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation>上下文平行</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>專家平行</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批次</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重新計算內容</translation>
    </message>
    <message>
        <source>ZeRO</source>
        <translation>ZeRO</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation>融合注意力</translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation>序列平行</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation>最佳化器狀態</translation>
    </message>
    <message>
        <source>Production over benchmark</source>
        <translation>正式環境與基準測試之比</translation>
    </message>
    <message>
        <source>Goodput taken</source>
        <translation>有效訓練比率取自</translation>
    </message>
    <message>
        <source>Accelerator-hours between failures</source>
        <translation>故障間隔加速器時數</translation>
    </message>
    <message>
        <source>Stall of a checkpoint</source>
        <translation>檢查點停頓</translation>
    </message>
    <message>
        <source>Checkpoint bandwidth</source>
        <translation>檢查點寫入頻寬</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>檢查點間隔</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新啟動時間</translation>
    </message>
    <message>
        <source>Left by planned stops</source>
        <translation>計畫停機後剩餘比例</translation>
    </message>
    <message>
        <source>Unique tokens</source>
        <translation>不重複詞元</translation>
    </message>
    <message>
        <source>Stock of text</source>
        <translation>文字存量</translation>
    </message>
    <message>
        <source>Post-training</source>
        <translation>後訓練</translation>
    </message>
    <message>
        <source>Rollout tokens</source>
        <translation>取樣（Rollout）詞元</translation>
    </message>
    <message>
        <source>Scoring passes</source>
        <translation>評分遍數</translation>
    </message>
    <message>
        <source>Epochs on rollouts</source>
        <translation>取樣資料訓練輪數</translation>
    </message>
    <message>
        <source>Utilisation of generation</source>
        <translation>生成階段利用率</translation>
    </message>
    <message>
        <source>Programme over run</source>
        <translation>整個計畫與本次訓練之比</translation>
    </message>
    <message>
        <source>MFU taken from</source>
        <translation>MFU 取自</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束月份</translation>
    </message>
    <message>
        <source>Daily users</source>
        <translation>每日使用者</translation>
    </message>
    <message>
        <source>Sessions per user</source>
        <translation>每人工作階段數</translation>
    </message>
    <message>
        <source>Prompts per session</source>
        <translation>每工作階段請求數</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>提示詞元數</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>輸出詞元數</translation>
    </message>
    <message>
        <source>Peak over mean</source>
        <translation>尖峰平均比</translation>
    </message>
    <message>
        <source>Growth per year</source>
        <translation>年成長率</translation>
    </message>
    <message>
        <source>Serving precision</source>
        <translation>推論精度</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 快取</translation>
    </message>
    <message>
        <source>TTFT limit</source>
        <translation>首詞元延遲限值</translation>
    </message>
    <message>
        <source>TPOT limit</source>
        <translation>每詞元延遲限值</translation>
    </message>
    <message>
        <source>Prefill and decode</source>
        <translation>預填與解碼</translation>
    </message>
    <message>
        <source>Parallelism</source>
        <translation>平行方式</translation>
    </message>
    <message>
        <source>Serving class</source>
        <translation>推論類別</translation>
    </message>
    <message>
        <source>Prefix cache</source>
        <translation>前綴快取</translation>
    </message>
    <message>
        <source>Prefix hits</source>
        <translation>前綴命中率</translation>
    </message>
    <message>
        <source>Answers from cache</source>
        <translation>快取答覆占比</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>推測解碼</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>草稿詞元數</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>接受率</translation>
    </message>
    <message>
        <source>Draft cost</source>
        <translation>草稿成本</translation>
    </message>
    <message>
        <source>Load in the peak</source>
        <translation>尖峰負載</translation>
    </message>
    <message>
        <source>Spare replicas</source>
        <translation>備援複本</translation>
    </message>
    <message>
        <source>Way to the user</source>
        <translation>到使用者的延遲</translation>
    </message>
    <message>
        <source>Accelerators per replica, pinned</source>
        <translation>每複本加速器數（固定值）</translation>
    </message>
    <message>
        <source>Batch, pinned</source>
        <translation>批次（固定值）</translation>
    </message>
    <message>
        <source>Throughput per accelerator, measured</source>
        <translation>單顆加速器吞吐量（實測）</translation>
    </message>
    <message>
        <source>Decode rate, pinned</source>
        <translation>解碼速率（固定值）</translation>
    </message>
    <message>
        <source>Prefill rate, pinned</source>
        <translation>預填速率（固定值）</translation>
    </message>
    <message>
        <source>Watts per busy accelerator, pinned</source>
        <translation>忙碌時單顆加速器功率（固定值）</translation>
    </message>
    <message>
        <source>Server watts per busy accelerator, pinned</source>
        <translation>忙碌時單顆伺服器功率（固定值）</translation>
    </message>
    <message>
        <source>Throughput factor</source>
        <translation>吞吐係數</translation>
    </message>
    <message>
        <source>Bandwidth, weights</source>
        <translation>頻寬利用率（權重）</translation>
    </message>
    <message>
        <source>Bandwidth, KV cache</source>
        <translation>頻寬利用率（KV 快取）</translation>
    </message>
    <message>
        <source>Peak, decode</source>
        <translation>算力利用率（解碼）</translation>
    </message>
    <message>
        <source>Peak, prefill</source>
        <translation>算力利用率（預填）</translation>
    </message>
    <message>
        <source>Per step</source>
        <translation>每步額外時間</translation>
    </message>
    <message>
        <source>Per sequence</source>
        <translation>每序列額外時間</translation>
    </message>
    <message>
        <source>Per layer</source>
        <translation>每層額外時間</translation>
    </message>
    <message>
        <source>Link latency</source>
        <translation>鏈路延遲</translation>
    </message>
    <message>
        <source>Links inside</source>
        <translation>機內鏈路頻寬</translation>
    </message>
    <message>
        <source>Links outside</source>
        <translation>機間鏈路頻寬</translation>
    </message>
    <message>
        <source>Hidden exchange</source>
        <translation>交換隱藏比例</translation>
    </message>
    <message>
        <source>Power, base</source>
        <translation>功率：基底</translation>
    </message>
    <message>
        <source>Power, bandwidth</source>
        <translation>功率：頻寬</translation>
    </message>
    <message>
        <source>Power, arithmetic</source>
        <translation>功率：運算</translation>
    </message>
    <message>
        <source>Port speed</source>
        <translation>連接埠速率</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光學方案</translation>
    </message>
    <message>
        <source>Ports per switch</source>
        <translation>每交換器連接埠數</translation>
    </message>
    <message>
        <source>Switch power</source>
        <translation>交換器功率</translation>
    </message>
    <message>
        <source>Power of an optical end</source>
        <translation>單一光端功率</translation>
    </message>
    <message>
        <source>Adapter power</source>
        <translation>網路卡功率</translation>
    </message>
    <message>
        <source>CPU TDP</source>
        <translation>CPU 熱設計功耗</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>系統記憶體</translation>
    </message>
    <message>
        <source>Link switches</source>
        <translation>加速器互連交換晶片</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>網路卡</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>儲存裝置</translation>
    </message>
    <message>
        <source>Supply efficiency</source>
        <translation>電源效率</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>規模配置</translation>
    </message>
    <message>
        <source>CPU utilisation</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Ports per accelerator</source>
        <translation>每顆加速器連接埠數</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>超額訂閱比</translation>
    </message>
    <message>
        <source>Links to the leaves</source>
        <translation>接入層鏈路</translation>
    </message>
    <message>
        <source>Error, throughput</source>
        <translation>誤差（吞吐量）</translation>
    </message>
    <message>
        <source>Error, energy</source>
        <translation>誤差（能耗）</translation>
    </message>
    <message>
        <source>Cash flow in prices that are</source>
        <translation>現金流量的價格基準</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>通貨膨脹率</translation>
    </message>
    <message>
        <source>Electricity price, rise a year</source>
        <translation>電價年漲幅</translation>
    </message>
    <message>
        <source>Other operating cost, rise a year</source>
        <translation>其他營運費用年漲幅</translation>
    </message>
    <message>
        <source>Rental price, rise a year</source>
        <translation>租金年漲幅</translation>
    </message>
    <message>
        <source>Exit value of servers</source>
        <translation>伺服器殘值</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>電網併接</translation>
    </message>
    <message>
        <source>Insurance and property tax</source>
        <translation>保險與財產稅</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>水價</translation>
    </message>
    <message>
        <source>Colocation price</source>
        <translation>代管價格</translation>
    </message>
    <message>
        <source>Energy price</source>
        <translation>流動電價</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>基本電費</translation>
    </message>
    <message>
        <source>Ratchet</source>
        <translation>最低計費需量</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>電價方案</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較基準</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT 功率</translation>
    </message>
    <message>
        <source>Power over IT power</source>
        <translation>總功率與 IT 功率之比</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>太陽輻照度</translation>
    </message>
    <message>
        <source>Efficiency of the cells</source>
        <translation>電池片效率</translation>
    </message>
    <message>
        <source>Packing, wiring and pointing</source>
        <translation>填充、配線與指向</translation>
    </message>
    <message>
        <source>Degradation of the array</source>
        <translation>太陽能陣列衰減</translation>
    </message>
    <message>
        <source>Power of the array by mass</source>
        <translation>太陽能陣列比功率</translation>
    </message>
    <message>
        <source>Time in shadow</source>
        <translation>陰影時間占比</translation>
    </message>
    <message>
        <source>Time of an orbit</source>
        <translation>軌道週期</translation>
    </message>
    <message>
        <source>Battery by mass</source>
        <translation>電池比能量</translation>
    </message>
    <message>
        <source>Temperature of the radiator</source>
        <translation>散熱板溫度</translation>
    </message>
    <message>
        <source>Emissivity</source>
        <translation>發射率</translation>
    </message>
    <message>
        <source>Absorptivity of sunlight</source>
        <translation>太陽吸收率</translation>
    </message>
    <message>
        <source>Fin effectiveness</source>
        <translation>鰭片效率</translation>
    </message>
    <message>
        <source>View of the Earth</source>
        <translation>對地球的視角因子</translation>
    </message>
    <message>
        <source>View of the Sun</source>
        <translation>受曬比例</translation>
    </message>
    <message>
        <source>Warmth of the Earth</source>
        <translation>地球紅外線輻射</translation>
    </message>
    <message>
        <source>Albedo of the Earth</source>
        <translation>地球反照率</translation>
    </message>
    <message>
        <source>Mass of the radiator</source>
        <translation>散熱板面密度</translation>
    </message>
    <message>
        <source>Mass of the cooling loop</source>
        <translation>冷卻迴路質量</translation>
    </message>
    <message>
        <source>Mass of bus and structure</source>
        <translation>平台與結構質量</translation>
    </message>
    <message>
        <source>Mass of the IT</source>
        <translation>IT 設備質量</translation>
    </message>
    <message>
        <source>Launch price</source>
        <translation>發射價格</translation>
    </message>
    <message>
        <source>Price of the satellite</source>
        <translation>衛星造價</translation>
    </message>
    <message>
        <source>Carbon of a launch</source>
        <translation>發射碳排放</translation>
    </message>
    <message>
        <source>Life of a satellite</source>
        <translation>衛星壽命</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Accelerators that fail</source>
        <translation>AI 加速器年故障率</translation>
    </message>
    <message>
        <source>Power of a satellite</source>
        <translation>單顆衛星功率</translation>
    </message>
    <message>
        <source>Downlink of a satellite</source>
        <translation>單顆衛星下行速率</translation>
    </message>
    <message>
        <source>Laser link</source>
        <translation>雷射鏈路</translation>
    </message>
    <message>
        <source>Network of a cluster</source>
        <translation>叢集網路頻寬</translation>
    </message>
    <message>
        <source>Answered on devices</source>
        <translation>裝置端回答占比</translation>
    </message>
    <message>
        <source>Energy per token on a device</source>
        <translation>裝置端每詞元能耗</translation>
    </message>
    <message>
        <source>Charging efficiency</source>
        <translation>充電效率</translation>
    </message>
    <message>
        <source>Chips better by</source>
        <translation>晶片能效提高倍數</translation>
    </message>
    <message>
        <source>On the market</source>
        <translation>上市狀況</translation>
    </message>
    <message>
        <source>Redundancy of the supply</source>
        <translation>供電備援</translation>
    </message>
    <message>
        <source>Redundancy of the generators</source>
        <translation>發電機備援</translation>
    </message>
    <message>
        <source>Redundancy of the cooling</source>
        <translation>冷卻備援</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>變壓器</translation>
    </message>
    <message>
        <source>UPS module</source>
        <translation>UPS 模組</translation>
    </message>
    <message>
        <source>Generator set</source>
        <translation>緊急發電機</translation>
    </message>
    <message>
        <source>Coolant distribution unit</source>
        <translation>冷卻液分配裝置</translation>
    </message>
    <message>
        <source>Chiller</source>
        <translation>冰水主機</translation>
    </message>
    <message>
        <source>Reserve of the connection</source>
        <translation>引接容量餘裕</translation>
    </message>
    <message>
        <source>White space of a rack</source>
        <translation>每機櫃的機房面積</translation>
    </message>
    <message>
        <source>Footprint of a rack</source>
        <translation>機櫃占地</translation>
    </message>
    <message>
        <source>Gross area over white space</source>
        <translation>總面積與機房面積之比</translation>
    </message>
    <message>
        <source>Design dry-bulb</source>
        <translation>設計乾球溫度</translation>
    </message>
    <message>
        <source>Design wet-bulb</source>
        <translation>設計濕球溫度</translation>
    </message>
    <message>
        <source>Year of weather</source>
        <translation>氣象年</translation>
    </message>
    <message>
        <source>Export-controlled since</source>
        <translation>輸出管制起始日</translation>
    </message>
    <message>
        <source>Controlled destinations</source>
        <translation>受管制的目的地</translation>
    </message>
    <message>
        <source>Results compared</source>
        <translation>比較的結果</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>報告標題</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報告語言</translation>
    </message>
    <message>
        <source>Paper of the report</source>
        <translation>報告紙張</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>報告章節</translation>
    </message>
    <message>
        <source>Words of the report in English</source>
        <translation>報告的英文文字</translation>
    </message>
    <message>
        <source>Words of the report in Simplified Chinese</source>
        <translation>報告的簡體中文文字</translation>
    </message>
    <message>
        <source>Words of the report in Traditional Chinese</source>
        <translation>報告的繁體中文文字</translation>
    </message>
    <message>
        <source>Updates of a device&apos;s model</source>
        <translation>裝置模型更新</translation>
    </message>
    <message>
        <source>Size of an update</source>
        <translation>每次更新大小</translation>
    </message>
    <message>
        <source>Network energy for a gigabyte</source>
        <translation>每 GB 網路用電</translation>
    </message>
    <message>
        <source>Changes taken together</source>
        <translation>合為一組的變更</translation>
    </message>
    <message>
        <source>Device counted</source>
        <translation>裝置計入比例</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation>裝置蘊含碳</translation>
    </message>
    <message>
        <source>Life of a device</source>
        <translation>裝置使用年限</translation>
    </message>
    <message>
        <source>Slides of the report</source>
        <translation>報告的投影片</translation>
    </message>
    <message>
        <source>Inputs swept</source>
        <translation>掃描的輸入</translation>
    </message>
    <message>
        <source>Results swept</source>
        <translation>掃描的結果</translation>
    </message>
    <message>
        <source>Limit of the sweep</source>
        <translation>掃描的限值</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相關係數</translation>
    </message>
    <message>
        <source>What grid carbon counts</source>
        <translation>排碳係數範疇</translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation>待定的選擇</translation>
    </message>
    <message>
        <source>Sequence length in training</source>
        <translation>訓練序列長度</translation>
    </message>
    <message>
        <source>Peak, FP4</source>
        <translation>FP4 峰值算力</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest valid value</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低於 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不高於 %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>capital included</source>
        <translation>含資本</translation>
    </message>
    <message>
        <source>of all runs</source>
        <translation>全部訓練任務</translation>
    </message>
    <message>
        <source>location-based</source>
        <translation>地域基準</translation>
    </message>
    <message>
        <source>Training energy</source>
        <translation>訓練用電量</translation>
    </message>
    <message>
        <source>Add a training run.</source>
        <translation>新增訓練任務。</translation>
    </message>
    <message>
        <source>Peak facility power</source>
        <translation>設施尖峰功率</translation>
    </message>
    <message>
        <source>Choose the run&apos;s cluster and its facility.</source>
        <translation>選擇訓練任務的叢集及其所在設施。</translation>
    </message>
    <message>
        <source>training runs: %1</source>
        <translation>訓練任務 %1 個</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>month</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 to owned</source>
        <comment>−15 %</comment>
        <translation>較自有 %1</translation>
    </message>
    <message>
        <source>PUE %1</source>
        <translation>PUE %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price of an hour of an accelerator</comment>
        <translation>單顆 %1</translation>
    </message>
    <message>
        <source>%1 of cash cost</source>
        <comment>percentage</comment>
        <translation>占現金成本 %1</translation>
    </message>
    <message>
        <source>services: %1</source>
        <translation>推論服務 %1 項</translation>
    </message>
    <message>
        <source>training runs: %1 · services: %2</source>
        <translation>訓練任務 %1 個 · 推論服務 %2 項</translation>
    </message>
    <message>
        <source>of all services</source>
        <translation>全部推論服務</translation>
    </message>
    <message>
        <source>of all workloads</source>
        <translation>全部工作負載</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 holds weather. wattplan-cli weather gives it to a site.</source>
        <translation>%1 是氣象檔案。請用 wattplan-cli weather 把它交給站點。</translation>
    </message>
    <message>
        <source>%1: formulas %2, inputs %3, columns %4, tables computed by Wattplan %5.</source>
        <comment>file, then what is in it</comment>
        <translation>%1：公式 %2 個、輸入 %3 項、欄 %4 個、由 Wattplan 計算的表 %5 張。</translation>
    </message>
    <message>
        <source>A spreadsheet is an .xlsx file, not “%1”.</source>
        <translation>試算表是 .xlsx 檔，而不是「%1」。</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>沒有物件</translation>
    </message>
    <message>
        <source>Would replace %1 and its history with the plan of %2: %3.</source>
        <comment>file, file, objects</comment>
        <translation>將以 %2 中的規劃取代 %1 及其歷程：%3。</translation>
    </message>
    <message>
        <source>%1 has: %2.</source>
        <comment>file, objects</comment>
        <translation>%1 現有：%2。</translation>
    </message>
    <message>
        <source>Would make %1 of the plan of %2: %3.</source>
        <comment>file, file, objects</comment>
        <translation>將由 %2 中的規劃產生 %1：%3。</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>這是試跑：未寫入任何內容。</translation>
    </message>
</context>
<context>
    <name>GoalSeek</name>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>result, input</comment>
        <translation>%1隨%2的變化</translation>
    </message>
    <message>
        <source>The result over the range of one input; the dashed line is the target.</source>
        <translation>結果隨一項輸入的變化；虛線為目標。</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>達到目標</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>The result has no value over the range of this input.</source>
        <translation>該結果在此輸入項的範圍內沒有數值。</translation>
    </message>
    <message>
        <source>The result with each choice; a bar each.</source>
        <translation>每個選項的結果，各一條。</translation>
    </message>
    <message>
        <source>This input has no other choice.</source>
        <translation>此輸入項沒有其他選項。</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>the present choice</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>Met at %1.</source>
        <comment>values of the input</comment>
        <translation>取 %1 時達到。</translation>
    </message>
    <message>
        <source>No step meets it: it lies between %1 and %2.</source>
        <comment>values of the input</comment>
        <translation>沒有整數值恰好達到：介於 %1 與 %2 之間。</translation>
    </message>
    <message>
        <source>It is met whatever this input is.</source>
        <translation>無論此輸入項取何值都能達到。</translation>
    </message>
    <message>
        <source>This input doesn&apos;t move the result. Choose another.</source>
        <translation>此輸入項不影響該結果，請換一項。</translation>
    </message>
    <message>
        <source>Not met between %1 and %2. The nearest is %4, at %3.</source>
        <comment>range, input, result</comment>
        <translation>在 %1 至 %2 之間達不到。最接近的是取 %3 時的 %4。</translation>
    </message>
    <message>
        <source>The result has no value anywhere in the range.</source>
        <translation>該結果在整個範圍內都沒有數值。</translation>
    </message>
    <message>
        <source>No value from %1 to %2: %3</source>
        <comment>range, why</comment>
        <translation>從 %1 到 %2 沒有數值：%3</translation>
    </message>
    <message>
        <source>an input is missing</source>
        <translation>缺少一項輸入</translation>
    </message>
    <message>
        <source>it can&apos;t be built so</source>
        <translation>這樣無法建成</translation>
    </message>
    <message>
        <source>Nearest: %1, with %2.</source>
        <comment>choice, result</comment>
        <translation>最接近的是 %1，結果為 %2。</translation>
    </message>
    <message>
        <source>No choice gives the result a value.</source>
        <translation>沒有任何選項能使該結果有數值。</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>影響最大的輸入</translation>
    </message>
    <message>
        <source>For each input the result at both ends of its range, the others as they are; greatest first.</source>
        <translation>每項輸入取範圍兩端時的結果，其餘維持不變；影響最大的在前。</translation>
    </message>
    <message>
        <source>No input moves this result, or it has no value.</source>
        <translation>沒有輸入項影響此結果，或此結果沒有數值。</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>變動幅度</translation>
    </message>
    <message numerus="yes">
        <source>%n further choice(s) have no value or are farther away.</source>
        <translation>
            <numerusform>另有 %n 個選項沒有數值或相差更遠。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>result, input, input</comment>
        <translation>%1：由%2與%3決定</translation>
    </message>
    <message>
        <source>Every pair of the two inputs on the line brings the result to the target.</source>
        <translation>線上每一組輸入都使結果達到目標。</translation>
    </message>
    <message>
        <source>No pair meets the target between a quarter and four times what the two inputs are now.</source>
        <translation>在兩項輸入現值的四分之一到四倍之間，沒有能達到目標的組合。</translation>
    </message>
    <message>
        <source>Each pair on the line meets the target. Choose no second input to set a value.</source>
        <translation>線上每一組都達到目標。要設定數值，請不選第二項輸入。</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Training compute of published models</source>
        <translation>已發布模型的訓練算力</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>訓練算力</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美國</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中國</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Published models</source>
        <translation>已發布模型</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本規劃</translation>
    </message>
    <message>
        <source>Trend %1</source>
        <comment>era</comment>
        <translation>趨勢 %1</translation>
    </message>
    <message>
        <source>95 % prediction, %1</source>
        <comment>era</comment>
        <translation>95&#xa0;% 預測區間，%1</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>外推</translation>
    </message>
    <message>
        <source>Moore&apos;s law: doubling in 24 months</source>
        <translation>摩爾定律：24&#xa0;個月倍增</translation>
    </message>
    <message>
        <source>No model has a publication date and a published training compute. Enter them in Models.</source>
        <translation>沒有模型同時具備發布日期與公布訓練算力。在「模型」中填寫。</translation>
    </message>
    <message>
        <source>%1, P10–P90</source>
        <comment>run</comment>
        <translation>%1，P10–P90</translation>
    </message>
    <message>
        <source>Training compute against publication date, with the trend of each era. Models: %1; runs of this plan: %2.</source>
        <translation>訓練算力與發布日期，附各時期趨勢。模型 %1 個，本規劃的訓練任務 %2 個。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>檢查哪些內容</translation>
    </message>
    <message>
        <source>Methods and literature</source>
        <translation>方法與文獻</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fields are typed; results are computed. On the command line this kind is called %1.</source>
        <translation>欄位由人填寫，結果由程式計算。命令列裡這類物件寫作 %1。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Typed as a year.</source>
        <translation>填入年份。</translation>
    </message>
    <message>
        <source>Typed as an amount of money; without a currency it is in that of the plan.</source>
        <translation>填入金額；不寫幣別時以規劃幣別計。</translation>
    </message>
    <message>
        <source>Typed as money per %1; without a currency it is in that of the plan.</source>
        <comment>unit</comment>
        <translation>填入單價（金額／%1）；不寫幣別時以規劃幣別計。</translation>
    </message>
    <message>
        <source>Typed as a whole number.</source>
        <translation>填入整數。</translation>
    </message>
    <message>
        <source>Typed as a number.</source>
        <translation>填入數字。</translation>
    </message>
    <message>
        <source>Typed as a number; without a unit it is in %1.</source>
        <translation>填入數字；不寫單位時，單位是「%1」。</translation>
    </message>
    <message>
        <source>Typed as text.</source>
        <translation>填入文字。</translation>
    </message>
    <message>
        <source>Typed as a month or a day: %1 or %2.</source>
        <translation>填入月份或日期：%1 或 %2。</translation>
    </message>
    <message>
        <source>Chosen by its name or key: %1.</source>
        <comment>a kind of object</comment>
        <translation>依名稱或識別碼選取：%1。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可選：%1。</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>是或否。</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>例如：%1。</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>範圍：%1。</translation>
    </message>
    <message>
        <source>May not be empty.</source>
        <translation>不能為空。</translation>
    </message>
    <message>
        <source>Stands in for the result %1; empty, that is computed.</source>
        <translation>代替結果「%1」；留空則由公式計算。</translation>
    </message>
    <message>
        <source>Empty: follows %1.</source>
        <comment>a field</comment>
        <translation>留空：沿用「%1」。</translation>
    </message>
    <message>
        <source>Empty: follows %1 of %2.</source>
        <comment>a field, and the field that names its object</comment>
        <translation>留空：沿用「%2」的「%1」。</translation>
    </message>
    <message>
        <source>Empty: %1 (%2).</source>
        <comment>default, its source</comment>
        <translation>留空：%1（%2）。</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <comment>default</comment>
        <translation>留空：%1。</translation>
    </message>
    <message>
        <source>Empty: unknown; a result that needs it waits for it.</source>
        <translation>留空：未知，需要它的結果會等待。</translation>
    </message>
    <message>
        <source>Published by others: it stands beside the results and moves none.</source>
        <translation>他人公布的數字：與結果並列，不影響任何結果。</translation>
    </message>
    <message>
        <source>Key: %1.</source>
        <comment>of a field or result, for the command line and files</comment>
        <translation>識別碼：%1。</translation>
    </message>
    <message>
        <source>Formula: %1.</source>
        <translation>公式：%1。</translation>
    </message>
    <message>
        <source>Reads: %1.</source>
        <comment>inputs and results</comment>
        <translation>讀取：%1。</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>來源：%1。</translation>
    </message>
    <message>
        <source>Unit: money.</source>
        <translation>單位：金額。</translation>
    </message>
    <message>
        <source>Unit: money per %1.</source>
        <translation>單位：金額／%1。</translation>
    </message>
    <message>
        <source>Unit: %1, or one that suits its size.</source>
        <translation>單位：%1，或與大小相稱的單位。</translation>
    </message>
    <message>
        <source>A value for each month of the plan.</source>
        <translation>規劃期間每月一個數值。</translation>
    </message>
    <message>
        <source>Can be pinned: %1.</source>
        <comment>the field that pins a result</comment>
        <translation>可以固定：%1。</translation>
    </message>
    <message>
        <source>The plan is checked anew after each edit. What it finds stands on the page [%1](wattplan:page/checks), with buttons that mend it.</source>
        <translation>每次編輯後都重新檢查規劃。檢查結果列在 [%1](wattplan:page/checks) 頁，能修正的附有按鈕。</translation>
    </message>
    <message>
        <source>What the formulas and defaults rest on. The sources of the library&apos;s figures stand on the page [%1](wattplan:page/sources).</source>
        <translation>公式與預設值的依據。資料庫數字的來源列在 [%1](wattplan:page/sources) 頁。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, and the key behind it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Its table stands on the page %1.</source>
        <translation>它的表格在 %1 頁。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a named part of a formula, what it computes</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>HardwareComparison</name>
    <message>
        <source>FLOP/s per watt</source>
        <translation>每瓦算力</translation>
    </message>
    <message>
        <source>FLOP/s for the price</source>
        <translation>單位價格算力</translation>
    </message>
    <message>
        <source>Dense peak of accelerators over their TDP, against the date of launch.</source>
        <translation>加速器的稠密峰值算力除以 TDP，依上市日期排列。</translation>
    </message>
    <message>
        <source>Dense peak of accelerators over the price of one, against the date of launch.</source>
        <translation>加速器的稠密峰值算力除以單張價格，依上市日期排列。</translation>
    </message>
    <message>
        <source>No accelerator has a date of launch and these figures.</source>
        <translation>沒有加速器同時具備上市日期與這些資料。</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>上市日期</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Peak, 16 bit, dense</source>
        <translation>16 位元峰值算力，稠密</translation>
    </message>
    <message>
        <source>Peak, FP8, dense</source>
        <translation>FP8 峰值算力，稠密</translation>
    </message>
    <message>
        <source>Peak and TDP from</source>
        <translation>峰值與 TDP 依據</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>價格依據</translation>
    </message>
    <message>
        <source>typed in the plan</source>
        <translation>規劃中填寫</translation>
    </message>
    <message>
        <source>data sheet or list</source>
        <translation>規格書或定價</translation>
    </message>
    <message>
        <source>vendor&apos;s statement</source>
        <translation>廠商聲明</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估計</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Without --headless the window opens; over SSH, ssh -X shows it.
</source>
        <translation>不加 --headless 會開啟視窗；透過 SSH 時，用 ssh -X 顯示視窗。
</translation>
    </message>
    <message numerus="yes">
        <source>
Written to %1: the table above, all results as results.csv, %n file(s) in all.
</source>
        <translation>
            <numerusform>
已寫入 %1：上表，全部結果（results.csv），共 %n 個檔案。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) of the pages.
</source>
        <translation>
            <numerusform>各頁的 %n 張圖表。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the pages.
</source>
        <translation>
            <numerusform>各頁的 %n 張表格。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report of %n sheet(s) written to %1.
</source>
        <translation>
            <numerusform>報告共 %n 頁，已寫入 %1。
</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a .pdf, an .html or a .pptx file, not “%1”.</source>
        <translation>報告是 .pdf、.html 或 .pptx 檔，而不是「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.
</source>
        <translation>
            <numerusform>%n 個檔案已寫入 %1。
</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision memo is a .pdf or an .html file, not “%1”.</source>
        <translation>決策備忘錄是 .pdf 或 .html 檔案，不是「%1」。</translation>
    </message>
    <message>
        <source>Slides are a .pptx or a .pdf file, not “%1”.</source>
        <translation>投影片是 .pptx 或 .pdf 檔案，不是「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) written to %1.
</source>
        <translation>
            <numerusform>%n 頁投影片已寫入 %1。
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Temperature of the air that the servers take in.</source>
        <translation>伺服器進風溫度。</translation>
    </message>
    <message>
        <source>Temperature of the liquid that the servers take in.</source>
        <translation>伺服器進液溫度。</translation>
    </message>
    <message>
        <source>How much the air warms in the servers.</source>
        <translation>空氣流經伺服器的溫升。</translation>
    </message>
    <message>
        <source>How much the liquid warms in the servers.</source>
        <translation>液體流經伺服器的溫升。</translation>
    </message>
    <message>
        <source>Share of IT heat that liquid takes.</source>
        <translation>IT 散熱量中由液體帶走的比率。</translation>
    </message>
    <message>
        <source>Efficiency of the compressors, of an ideal machine between the same temperatures.</source>
        <translation>壓縮機效率與相同溫度下理想循環效率之比。</translation>
    </message>
    <message>
        <source>Supply air less evaporating temperature.</source>
        <translation>送風溫度減蒸發溫度。</translation>
    </message>
    <message>
        <source>Supply liquid less evaporating temperature.</source>
        <translation>供液溫度減蒸發溫度。</translation>
    </message>
    <message>
        <source>Condensing temperature above the outside air of an air-cooled condenser.</source>
        <translation>氣冷冷凝器的冷凝溫度高出室外空氣的度數。</translation>
    </message>
    <message>
        <source>Condensing temperature above the water of the cooling tower.</source>
        <translation>冷凝溫度高出冷卻水塔出水的度數。</translation>
    </message>
    <message>
        <source>The condensing temperature is held above this.</source>
        <translation>冷凝溫度維持在此值以上。</translation>
    </message>
    <message>
        <source>The compressors are never better than this.</source>
        <translation>壓縮機能效不會高於此值。</translation>
    </message>
    <message>
        <source>How near the air side comes to what cools it.</source>
        <translation>空氣側與其冷源之間的最小溫差。</translation>
    </message>
    <message>
        <source>How near the liquid side comes to what cools it.</source>
        <translation>液體側與其冷源之間的最小溫差。</translation>
    </message>
    <message>
        <source>Tower water above wet-bulb temperature.</source>
        <translation>冷卻水塔出水高出濕球溫度的度數。</translation>
    </message>
    <message>
        <source>Supply air less chilled water at the coil.</source>
        <translation>送風溫度減盤管處的冰水溫度。</translation>
    </message>
    <message>
        <source>How much of the way to wet-bulb an indirect evaporative cooler goes.</source>
        <translation>間接蒸發冷卻向濕球溫度趨近的程度。</translation>
    </message>
    <message>
        <source>Fan power for each unit of heat of the air side, at full load.</source>
        <translation>滿載時，空氣側每單位熱量的風機功率。</translation>
    </message>
    <message>
        <source>Pump power for each unit of heat of the liquid side, at full load.</source>
        <translation>滿載時，液體側每單位熱量的泵功率。</translation>
    </message>
    <message>
        <source>Facility pump power for each unit of heat of the air side.</source>
        <translation>空氣側每單位熱量的設施水泵功率。</translation>
    </message>
    <message>
        <source>Facility pump power for each unit of heat of the liquid side.</source>
        <translation>液體側每單位熱量的設施水泵功率。</translation>
    </message>
    <message>
        <source>Fan power of tower or dry cooler for each unit of heat.</source>
        <translation>冷卻水塔或乾式冷卻器每單位熱量的風機功率。</translation>
    </message>
    <message>
        <source>Fan and pump power for each unit of heat falls with load to this power.</source>
        <translation>每單位熱量的風機與泵功率隨負載率的此次方下降。</translation>
    </message>
    <message>
        <source>Loss of the UPS without load, of its rating.</source>
        <translation>UPS 無載損耗占額定容量的比率。</translation>
    </message>
    <message>
        <source>Loss of the UPS in proportion to load.</source>
        <translation>UPS 損耗中與負載成正比的部分。</translation>
    </message>
    <message>
        <source>Loss of the UPS with the square of load.</source>
        <translation>UPS 損耗中與負載平方成正比的部分。</translation>
    </message>
    <message>
        <source>Load of a UPS for each unit of IT load; one half in 2N.</source>
        <translation>每單位 IT 負載對應的 UPS 負載；2N 時為一半。</translation>
    </message>
    <message>
        <source>Loss of the transformer without load, of its rating.</source>
        <translation>變壓器無載損耗占額定容量的比率。</translation>
    </message>
    <message>
        <source>Loss of the transformer at rated load.</source>
        <translation>變壓器在額定負載下的損耗。</translation>
    </message>
    <message>
        <source>Loss in cables and panels at three quarters of load, of IT power.</source>
        <translation>負載率為四分之三時，電纜與配電盤的損耗占 IT 功率的比率。</translation>
    </message>
    <message>
        <source>Power of lighting, offices and controls at three quarters of load, of IT power.</source>
        <translation>負載率為四分之三時，照明、辦公與控制用電占 IT 功率的比率。</translation>
    </message>
    <message>
        <source>Outside air moister than this stays outside.</source>
        <translation>室外空氣露點高於此值時，不引入外氣。</translation>
    </message>
    <message>
        <source>Facility power that does not follow the load, of IT power.</source>
        <translation>不隨負載變化的設施功率，占 IT 功率的比率。</translation>
    </message>
    <message>
        <source>Cooling power beyond the ideal, of the ideal: what real plants lose.</source>
        <translation>冷卻功率超出理想值的比率，即實際系統的額外損失。</translation>
    </message>
    <message>
        <source>Water evaporated for each kWh of heat that a wet cooler rejects.</source>
        <translation>濕式冷卻每排出 1&#xa0;kWh 熱量蒸發的水量。</translation>
    </message>
    <message>
        <source>How often tower water is used before it is drained.</source>
        <translation>冷卻水塔的水排放前循環濃縮的倍數。</translation>
    </message>
    <message>
        <source>Name of the cooling technology.</source>
        <translation>冷卻技術的名稱。</translation>
    </message>
    <message>
        <source>How the heat that air takes leaves the building.</source>
        <translation>空氣帶走的熱量以何種方式排出建築物。</translation>
    </message>
    <message>
        <source>How the heat that liquid takes leaves the building.</source>
        <translation>液體帶走的熱量以何種方式排出建築物。</translation>
    </message>
    <message>
        <source>Power of a rack that the technology is usually used for.</source>
        <translation>採用該技術的機櫃的常見功率。</translation>
    </message>
    <message>
        <source>Power of a rack that the technology can cool.</source>
        <translation>該技術能夠冷卻的單櫃功率。</translation>
    </message>
    <message>
        <source>PUE usually stated for the technology.</source>
        <translation>該技術通常公布的 PUE。</translation>
    </message>
    <message>
        <source>Lowest PUE usually stated.</source>
        <translation>通常公布的最低 PUE。</translation>
    </message>
    <message>
        <source>Highest PUE usually stated.</source>
        <translation>通常公布的最高 PUE。</translation>
    </message>
    <message>
        <source>Water for each kWh of IT energy, usually stated.</source>
        <translation>通常公布的每 1&#xa0;kWh IT 用電的用水量。</translation>
    </message>
    <message>
        <source>Name of the accelerator.</source>
        <translation>加速器的名稱。</translation>
    </message>
    <message>
        <source>Who makes the accelerator.</source>
        <translation>加速器的製造廠商。</translation>
    </message>
    <message>
        <source>When the accelerator was launched.</source>
        <translation>加速器的上市時間。</translation>
    </message>
    <message>
        <source>Family of accelerators by which the efficiency class is chosen.</source>
        <translation>加速器所屬系列，效率類別據此選取。</translation>
    </message>
    <message>
        <source>Dense peak of FP16 or BF16 matrix arithmetic, without sparsity.</source>
        <translation>FP16 或 BF16 矩陣運算的稠密峰值，不計稀疏加速。</translation>
    </message>
    <message>
        <source>Dense peak of FP8 matrix arithmetic, without sparsity.</source>
        <translation>FP8 矩陣運算的稠密峰值，不計稀疏加速。</translation>
    </message>
    <message>
        <source>Thermal design power of one accelerator.</source>
        <translation>單顆加速器的熱設計功率。</translation>
    </message>
    <message>
        <source>Power of one accelerator that is on and has no work.</source>
        <translation>單顆加速器開機而無任務時的功率。</translation>
    </message>
    <message>
        <source>Peak bandwidth of its memory.</source>
        <translation>記憶體的峰值頻寬。</translation>
    </message>
    <message>
        <source>List or street price of one accelerator.</source>
        <translation>單顆加速器的定價或市價。</translation>
    </message>
    <message>
        <source>On-demand price of one accelerator for an hour in a public cloud.</source>
        <translation>公有雲中單顆加速器每小時的隨需價格。</translation>
    </message>
    <message>
        <source>Name of the server or rack.</source>
        <translation>伺服器或整機櫃的名稱。</translation>
    </message>
    <message>
        <source>Who makes the server or rack.</source>
        <translation>伺服器或整機櫃的製造廠商。</translation>
    </message>
    <message>
        <source>The accelerator it carries; empty for servers without one.</source>
        <translation>所裝加速器的型號；不含加速器的伺服器留空。</translation>
    </message>
    <message>
        <source>How many accelerators it carries.</source>
        <translation>所裝加速器的數量。</translation>
    </message>
    <message>
        <source>Height in the rack.</source>
        <translation>在機櫃中占用的高度。</translation>
    </message>
    <message>
        <source>Highest power that its maker states.</source>
        <translation>廠商標示的最大功率。</translation>
    </message>
    <message>
        <source>Power under heavy training load.</source>
        <translation>高強度訓練負載下的功率。</translation>
    </message>
    <message>
        <source>Weight of the server or rack.</source>
        <translation>伺服器或整機櫃的重量。</translation>
    </message>
    <message>
        <source>Price of the whole server or rack.</source>
        <translation>整台伺服器或整機櫃的價格。</translation>
    </message>
    <message>
        <source>How it gives its heat to the hall.</source>
        <translation>向機房散熱的方式。</translation>
    </message>
    <message>
        <source>Share of its power that its own fans take.</source>
        <translation>自身風扇占整機功率的比率。</translation>
    </message>
    <message>
        <source>Name of the class.</source>
        <translation>類別的名稱。</translation>
    </message>
    <message>
        <source>Accelerators that the class is for.</source>
        <translation>該類別適用的加速器。</translation>
    </message>
    <message>
        <source>Models that the class is for.</source>
        <translation>該類別適用的模型。</translation>
    </message>
    <message>
        <source>Arithmetic of training that the class is for.</source>
        <translation>該類別適用的訓練精度。</translation>
    </message>
    <message>
        <source>Utilisation that one run in twenty falls below, of the dense 16-bit peak.</source>
        <translation>每二十個訓練任務中有一個低於此值；以 16&#xa0;位元稠密峰值為基準。</translation>
    </message>
    <message>
        <source>Usual model FLOP utilisation, of the dense 16-bit peak.</source>
        <translation>常見的模型運算利用率；以 16&#xa0;位元稠密峰值為基準。</translation>
    </message>
    <message>
        <source>Utilisation that one run in twenty exceeds, of the dense 16-bit peak.</source>
        <translation>每二十個訓練任務中有一個高於此值；以 16&#xa0;位元稠密峰值為基準。</translation>
    </message>
    <message>
        <source>Name of the model.</source>
        <translation>模型的名稱。</translation>
    </message>
    <message>
        <source>Who trained the model.</source>
        <translation>訓練該模型的機構。</translation>
    </message>
    <message>
        <source>Country of the developer.</source>
        <translation>研發機構所在的國家或地區。</translation>
    </message>
    <message>
        <source>When the model was published; trend lines place it there.</source>
        <translation>模型的發布時間；趨勢線據此定位。</translation>
    </message>
    <message>
        <source>All parameters of the model.</source>
        <translation>模型的全部參數。</translation>
    </message>
    <message>
        <source>Parameters that work on each token; empty means all.</source>
        <translation>處理每個詞元時參與計算的參數；留空表示全部。</translation>
    </message>
    <message>
        <source>Tokens that training reads.</source>
        <translation>訓練讀取的詞元數。</translation>
    </message>
    <message>
        <source>Longest sequence of the published model.</source>
        <translation>已發布模型支援的最長序列。</translation>
    </message>
    <message>
        <source>Transformer layers.</source>
        <translation>Transformer 層數。</translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation>殘差流的維度。</translation>
    </message>
    <message>
        <source>Query heads of a layer.</source>
        <translation>每層的查詢頭數。</translation>
    </message>
    <message>
        <source>Key and value heads of a layer; fewer than query heads with grouped queries.</source>
        <translation>每層的鍵值頭數；分組查詢時少於查詢頭數。</translation>
    </message>
    <message>
        <source>Width of an attention head; with latent attention the part without positions.</source>
        <translation>單個注意力頭的維度；潛在注意力時為不含位置編碼的部分。</translation>
    </message>
    <message>
        <source>Entries of the vocabulary.</source>
        <translation>詞彙表的條目數。</translation>
    </message>
    <message>
        <source>Inner width of the feed-forward block of a dense layer.</source>
        <translation>稠密層前饋網路的中間維度。</translation>
    </message>
    <message>
        <source>Matrices of a feed-forward block: 3 when gated, else 2.</source>
        <translation>前饋網路的矩陣數：閘控結構為 3，否則為 2。</translation>
    </message>
    <message>
        <source>Whether input and output embeddings are one matrix.</source>
        <translation>輸入與輸出詞嵌入是否共用同一矩陣。</translation>
    </message>
    <message>
        <source>Routed experts of a mixture layer; empty for a dense model.</source>
        <translation>混合專家層中的路由專家數；稠密模型留空。</translation>
    </message>
    <message>
        <source>Routed experts that work on each token.</source>
        <translation>處理每個詞元時啟用的路由專家數。</translation>
    </message>
    <message>
        <source>Inner width of one routed expert.</source>
        <translation>單個路由專家的中間維度。</translation>
    </message>
    <message>
        <source>Inner width of the experts that every token passes, together.</source>
        <translation>每個詞元都經過的共用專家的中間維度合計。</translation>
    </message>
    <message>
        <source>Layers of a mixture model that have no experts.</source>
        <translation>混合專家模型中不含專家的層數。</translation>
    </message>
    <message>
        <source>How attention shares keys and values.</source>
        <translation>注意力共用鍵與值的方式。</translation>
    </message>
    <message>
        <source>Width of the latent keys and values of latent attention.</source>
        <translation>潛在注意力中鍵值壓縮後的維度。</translation>
    </message>
    <message>
        <source>Width of the latent queries of latent attention.</source>
        <translation>潛在注意力中查詢壓縮後的維度。</translation>
    </message>
    <message>
        <source>Part of a head that carries positions in latent attention.</source>
        <translation>潛在注意力中注意力頭承載位置編碼的維度。</translation>
    </message>
    <message>
        <source>Width of a value head in latent attention.</source>
        <translation>潛在注意力中值向量的維度。</translation>
    </message>
    <message>
        <source>Tokens that a layer with sliding or chunked attention looks back.</source>
        <translation>採用滑動或分塊注意力的層往前回看的詞元數。</translation>
    </message>
    <message>
        <source>Share of the layers whose attention is limited to the window.</source>
        <translation>注意力受視窗限制的層所占比率。</translation>
    </message>
    <message>
        <source>What parameters carry positions.</source>
        <translation>用於表示位置的參數。</translation>
    </message>
    <message>
        <source>Training compute as published or derived from what was published.</source>
        <translation>公布的訓練算力，或由公布資料推算的訓練算力。</translation>
    </message>
    <message>
        <source>Accelerator-hours of training as published.</source>
        <translation>公布的訓練加速器小時。</translation>
    </message>
    <message>
        <source>Training energy as published; its boundary differs from source to source.</source>
        <translation>公布的訓練用電量；各來源的計量邊界不同。</translation>
    </message>
    <message>
        <source>Whether the published energy is that of the facility.</source>
        <translation>公布的用電量是否以設施為計量邊界。</translation>
    </message>
    <message>
        <source>PUE that the source states.</source>
        <translation>來源所載的 PUE。</translation>
    </message>
    <message>
        <source>Training emissions as published, in tonnes of CO2 equivalent.</source>
        <translation>公布的訓練碳排放，以公噸二氧化碳當量計。</translation>
    </message>
    <message>
        <source>Training cost as published or estimated by others.</source>
        <translation>公布的或由他人估算的訓練成本。</translation>
    </message>
    <message>
        <source>Model or hardware FLOP utilisation as published.</source>
        <translation>公布的模型運算利用率（MFU）或硬體運算利用率（HFU）。</translation>
    </message>
    <message>
        <source>Accelerators that trained the model.</source>
        <translation>訓練該模型所用的加速器。</translation>
    </message>
    <message>
        <source>How many accelerators trained the model.</source>
        <translation>訓練該模型所用的加速器數量。</translation>
    </message>
    <message>
        <source>Days of training as published.</source>
        <translation>公布的訓練天數。</translation>
    </message>
    <message>
        <source>What the plan is called in the window and in reports.</source>
        <translation>規劃在視窗與報告中的名稱。</translation>
    </message>
    <message>
        <source>All money results are in this currency; the display currency only formats them.</source>
        <translation>所有金額結果皆以此幣別計；顯示幣別只影響顯示。</translation>
    </message>
    <message>
        <source>The year whose prices the plan states. A check names prices more than three years away.</source>
        <translation>規劃採用哪一年的價格。相差三年以上的價格會在檢查中列出。</translation>
    </message>
    <message>
        <source>The month in which the monthly charts begin.</source>
        <translation>逐月圖表的起始月份。</translation>
    </message>
    <message>
        <source>How many months the plan covers.</source>
        <translation>規劃涵蓋的月數。</translation>
    </message>
    <message>
        <source>Real cost of capital, by which capital is recovered.</source>
        <translation>實質資金成本，投資依此回收。</translation>
    </message>
    <message>
        <source>Years over which servers are paid back.</source>
        <translation>伺服器投資的回收年數。</translation>
    </message>
    <message>
        <source>Years over which network and storage are paid back.</source>
        <translation>網路與儲存設備投資的回收年數。</translation>
    </message>
    <message>
        <source>Years over which building, power and cooling are paid back.</source>
        <translation>建築、供電與冷卻投資的回收年數。</translation>
    </message>
    <message>
        <source>Spare servers bought, as a share of those installed.</source>
        <translation>採購的備用伺服器占已安裝伺服器的比率。</translation>
    </message>
    <message>
        <source>Price of the network as a share of the price of the servers.</source>
        <translation>網路價格占伺服器價格的比率。</translation>
    </message>
    <message>
        <source>Price of storage as a share of the price of the servers.</source>
        <translation>儲存設備價格占伺服器價格的比率。</translation>
    </message>
    <message>
        <source>Maintenance and support of IT a year, of its price.</source>
        <translation>IT 設備每年的維護與支援費用占其價格的比率。</translation>
    </message>
    <message>
        <source>Maintenance of the facility a year, of its price.</source>
        <translation>設施每年的維護費用占其造價的比率。</translation>
    </message>
    <message>
        <source>Facility staff for each MW of IT, where the site states none.</source>
        <translation>每 MW IT 的設施維運人數；場址未提供時採用。</translation>
    </message>
    <message>
        <source>Loaded cost of one person a year, where the site states none.</source>
        <translation>每人每年的總人力成本；場址未提供時採用。</translation>
    </message>
    <message>
        <source>Share of all hours of its life in which a cluster works; fixed costs are spread over these.</source>
        <translation>叢集使用年限內實際工作時間的占比；固定成本據此分攤。</translation>
    </message>
    <message>
        <source>Which models the trend lines are fitted to.</source>
        <translation>趨勢線擬合採用哪些模型。</translation>
    </message>
    <message>
        <source>For the k largest: a model counts that is among the k largest up to its date.</source>
        <translation>選「截至當時的前 k 名」時：發布當時位列前 k 的模型計入。</translation>
    </message>
    <message>
        <source>The year, with fraction, to which the trend of each era is carried on.</source>
        <translation>各時期趨勢外推到的年份，可帶小數。</translation>
    </message>
    <message>
        <source>The list that the era belongs to.</source>
        <translation>該時期所屬的清單。</translation>
    </message>
    <message>
        <source>Models published from this year on belong to the era.</source>
        <translation>自該年起發布的模型計入本時期。</translation>
    </message>
    <message>
        <source>Models published before this year belong to the era.</source>
        <translation>該年之前發布的模型計入本時期。</translation>
    </message>
    <message>
        <source>What the facility is called in charts and reports.</source>
        <translation>設施在圖表與報告中的名稱。</translation>
    </message>
    <message>
        <source>The place: its climate, electricity price, grid carbon and building cost.</source>
        <translation>所在地：決定氣候、電價、電力排碳係數與建置成本。</translation>
    </message>
    <message>
        <source>The cooling technology: with the climate it makes PUE and water use.</source>
        <translation>冷卻技術；與氣候一起決定 PUE 與用水量。</translation>
    </message>
    <message>
        <source>A stated PUE, taken instead of the computed one for every month and the peak hour.</source>
        <translation>給定的 PUE，取代各月及尖峰小時的計算值。</translation>
    </message>
    <message>
        <source>Location-based emission factor. Empty: that of the site.</source>
        <translation>地域基準的電力排碳係數。留空則採用場址的數值。</translation>
    </message>
    <message>
        <source>Building, power and cooling for each kW of IT. Empty: that of the site.</source>
        <translation>每 kW IT 的建築、供電與冷卻成本。留空則採用場址的數值。</translation>
    </message>
    <message>
        <source>IT power the facility is built for. Empty: the nameplate power of its clusters.</source>
        <translation>設施設計承載的 IT 功率。留空則取其叢集的額定功率。</translation>
    </message>
    <message>
        <source>Units of a rack.</source>
        <translation>機櫃的總 U 數。</translation>
    </message>
    <message>
        <source>Units of each rack for switches and power strips.</source>
        <translation>每個機櫃為交換器與電源分配器預留的 U 數。</translation>
    </message>
    <message>
        <source>Floor and rack limit, the empty rack included.</source>
        <translation>樓板與機櫃的承重上限，含空櫃自重。</translation>
    </message>
    <message>
        <source>Rack, power strips and cables.</source>
        <translation>機櫃、電源分配器與線纜。</translation>
    </message>
    <message>
        <source>Empty: what the cooling technology can carry away.</source>
        <translation>留空則取冷卻技術能夠帶走的功率。</translation>
    </message>
    <message>
        <source>The facility whose utility feed this step is.</source>
        <translation>該期市電引接所屬的設施。</translation>
    </message>
    <message>
        <source>The month from which the feed has this size.</source>
        <translation>市電引接自該月起為此容量。</translation>
    </message>
    <message>
        <source>In MW, or in MVA where the basis says so.</source>
        <translation>以 MW 計；計量方式為 MVA 時以 MVA 計。</translation>
    </message>
    <message>
        <source>Whether the capacity is active (MW) or apparent power (MVA).</source>
        <translation>容量為有效功率（MW）或視在功率（MVA）。</translation>
    </message>
    <message>
        <source>Active over apparent power; used where the capacity is in MVA.</source>
        <translation>有效功率與視在功率之比；容量以 MVA 計時採用。</translation>
    </message>
    <message>
        <source>Name of the site.</source>
        <translation>場址的名稱。</translation>
    </message>
    <message>
        <source>Country or region as ISO 3166 code.</source>
        <translation>國家或地區的 ISO 3166 代碼。</translation>
    </message>
    <message>
        <source>State, province or grid region.</source>
        <translation>所在的省、州或電網區域。</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>北緯度數。</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>東經度數。</translation>
    </message>
    <message>
        <source>Name in the IANA data base.</source>
        <translation>IANA 時區資料庫中的名稱。</translation>
    </message>
    <message>
        <source>Height above sea level; thin air changes cooling.</source>
        <translation>海拔高度；空氣稀薄會影響冷卻。</translation>
    </message>
    <message>
        <source>Carbon of grid electricity, by location and yearly mean.</source>
        <translation>電網電力的排碳係數，地域基準的年平均值。</translation>
    </message>
    <message>
        <source>Highest PUE that the authorities allow for a new facility.</source>
        <translation>主管機關對新建設施規定的 PUE 上限。</translation>
    </message>
    <message>
        <source>Building, power and cooling for each kW of IT, without land.</source>
        <translation>每 kW IT 的建築、供電與冷卻造價，不含土地。</translation>
    </message>
    <message>
        <source>Facility staff for each MW of IT.</source>
        <translation>每 MW IT 的設施維運人數。</translation>
    </message>
    <message>
        <source>Loaded cost of one person a year.</source>
        <translation>每人每年的總人力成本。</translation>
    </message>
    <message>
        <source>Mean dry-bulb temperature of the month.</source>
        <translation>當月平均乾球溫度。</translation>
    </message>
    <message>
        <source>Mean relative humidity of the month.</source>
        <translation>當月平均相對濕度。</translation>
    </message>
    <message>
        <source>Mean difference between the warmest and the coldest hour of a day.</source>
        <translation>一天中最熱與最冷小時溫差的平均值。</translation>
    </message>
    <message>
        <source>Name of the currency.</source>
        <translation>貨幣的名稱。</translation>
    </message>
    <message>
        <source>Sign before an amount.</source>
        <translation>金額前的符號。</translation>
    </message>
    <message>
        <source>Yearly mean rate of exchange.</source>
        <translation>年平均匯率。</translation>
    </message>
    <message>
        <source>Year whose mean rate this is.</source>
        <translation>該平均匯率對應的年份。</translation>
    </message>
    <message>
        <source>What the cluster is called in charts and reports.</source>
        <translation>叢集在圖表與報告中的名稱。</translation>
    </message>
    <message>
        <source>Where the cluster stands.</source>
        <translation>叢集所在的設施。</translation>
    </message>
    <message>
        <source>The server or rack it is made of.</source>
        <translation>構成叢集的伺服器或整機櫃。</translation>
    </message>
    <message>
        <source>How many systems are installed.</source>
        <translation>安裝的系統台數。</translation>
    </message>
    <message>
        <source>The month in which the first systems work.</source>
        <translation>首批系統啟用的月份。</translation>
    </message>
    <message>
        <source>Months over which the systems arrive, in equal parts; 0: all at once.</source>
        <translation>系統平均分批上架所用的月數；0 表示一次到位。</translation>
    </message>
    <message>
        <source>The month in which it is switched off. Empty: not within the plan.</source>
        <translation>叢集停用的月份。留空表示規劃期內不除役。</translation>
    </message>
    <message>
        <source>Power in use over nameplate power, for systems whose typical power is not known.</source>
        <translation>使用中的功率與額定功率之比；用於典型功率未知的系統。</translation>
    </message>
    <message>
        <source>Power of an idle system over its nameplate power.</source>
        <translation>閒置系統的功率與額定功率之比。</translation>
    </message>
    <message>
        <source>Power of switches and optics as a share of server power.</source>
        <translation>交換器與光收發模組功率占伺服器功率的比率。</translation>
    </message>
    <message>
        <source>Power of storage and management as a share of server power.</source>
        <translation>儲存與管理設備功率占伺服器功率的比率。</translation>
    </message>
    <message>
        <source>Taken instead of the number that units, power and weight allow.</source>
        <translation>取代由 U 數、功率與重量得出的台數。</translation>
    </message>
    <message>
        <source>What the run is called in charts and reports.</source>
        <translation>訓練任務在圖表與報告中的名稱。</translation>
    </message>
    <message>
        <source>The model that is trained.</source>
        <translation>所訓練的模型。</translation>
    </message>
    <message>
        <source>The cluster it is trained on.</source>
        <translation>訓練所用的叢集。</translation>
    </message>
    <message>
        <source>Empty: all of the cluster.</source>
        <translation>留空表示使用整個叢集。</translation>
    </message>
    <message>
        <source>Empty: those of the model.</source>
        <translation>留空則取模型的訓練詞元數。</translation>
    </message>
    <message>
        <source>From the architecture, attention included, or 6 × parameters × tokens. Automatic: from the architecture where all of it is known.</source>
        <translation>依模型架構（含注意力）計算，或以 6 × 參數量 × 詞元數估算。「自動」：架構資料齊全時依模型架構計算。</translation>
    </message>
    <message>
        <source>1: the full square of attention, as published utilisations count it; 0.5: the causal half.</source>
        <translation>1：計入完整的注意力矩陣，與公布的利用率算法一致；0.5：只計因果的一半。</translation>
    </message>
    <message>
        <source>Arithmetic of the run: with the accelerator it chooses the hardware class. MFU is of the 16-bit peak.</source>
        <translation>訓練任務的計算精度；與加速器一起決定硬體類別。MFU 以 16&#xa0;位元峰值為基準。</translation>
    </message>
    <message>
        <source>Whose MFU is taken. Empty: the class of the accelerator, the model and the precision.</source>
        <translation>採用哪一類別的 MFU。留空則依加速器、模型與精度選取類別。</translation>
    </message>
    <message>
        <source>A stated model FLOP/s utilisation, of the 16-bit dense peak.</source>
        <translation>給定的模型運算利用率，以 16&#xa0;位元稠密峰值為基準。</translation>
    </message>
    <message>
        <source>Share of the run in which work is kept: failures, restarts and checkpoints taken off.</source>
        <translation>訓練任務中有效工作的時間占比：扣除故障、重新啟動與檢查點。</translation>
    </message>
    <message>
        <source>Stated accelerator-hours, taken instead of FLOP ÷ (peak × MFU × goodput).</source>
        <translation>給定的加速器小時，取代 FLOP ÷（峰值 × MFU × 有效訓練比率）。</translation>
    </message>
    <message>
        <source>Mean power of an accelerator in training over its TDP.</source>
        <translation>訓練時加速器的平均功率與其 TDP 之比。</translation>
    </message>
    <message>
        <source>Stated mean power of the accelerator alone.</source>
        <translation>給定的加速器自身平均功率。</translation>
    </message>
    <message>
        <source>Stated mean power of the server, per accelerator.</source>
        <translation>給定的伺服器平均功率，按每顆加速器均攤。</translation>
    </message>
    <message>
        <source>Stated mean IT power, network and storage included, per accelerator.</source>
        <translation>給定的 IT 平均功率（含網路與儲存設備），按每顆加速器均攤。</translation>
    </message>
    <message>
        <source>Stated rent of an accelerator for an hour.</source>
        <translation>給定的每顆加速器每小時租金。</translation>
    </message>
    <message>
        <source>The largest month of all facilities together, in the peak hour of cooling.</source>
        <translation>全部設施合計最大的月份，取冷卻的尖峰小時。</translation>
    </message>
    <message>
        <source>Mean facility power of all facilities, month by month.</source>
        <translation>全部設施的逐月平均功率。</translation>
    </message>
    <message>
        <source>Operating IT power times peak-hour PUE, of all facilities, month by month.</source>
        <translation>全部設施逐月的 IT 運轉功率乘以尖峰小時 PUE。</translation>
    </message>
    <message>
        <source>How many models the line is fitted to. Below 8 it is a sketch.</source>
        <translation>擬合趨勢線所用的模型數。少於 8 個時只能作粗略參考。</translation>
    </message>
    <message>
        <source>Time in which training compute doubles along the fitted line.</source>
        <translation>訓練算力沿擬合線倍增所需的時間。</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>95&#xa0;% 區間的下限。</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval; unknown where the line may be flat.</source>
        <translation>95&#xa0;% 區間的上限；趨勢線可能持平時為未知。</translation>
    </message>
    <message>
        <source>Factor by which training compute grows in a year.</source>
        <translation>訓練算力每年成長的倍數。</translation>
    </message>
    <message>
        <source>Share of the variance of log compute that the line explains.</source>
        <translation>擬合線所解釋的算力對數變異的比率。</translation>
    </message>
    <message>
        <source>The line carried on to the year projected to.</source>
        <translation>擬合線外推到目標年份的數值。</translation>
    </message>
    <message>
        <source>Lower end of the 95 % prediction band of one model.</source>
        <translation>單一模型 95&#xa0;% 預測區間的下限。</translation>
    </message>
    <message>
        <source>Upper end of the 95 % prediction band of one model.</source>
        <translation>單一模型 95&#xa0;% 預測區間的上限。</translation>
    </message>
    <message>
        <source>Annual mean at full operation: facility energy over IT energy.</source>
        <translation>全載運轉時的年平均值：設施用電量與 IT 用電量之比。</translation>
    </message>
    <message>
        <source>In the worst hour of the year, at full operation.</source>
        <translation>全載運轉時，全年最不利的一小時。</translation>
    </message>
    <message>
        <source>On-site water for each kWh of IT energy, annual mean at full operation.</source>
        <translation>每 1&#xa0;kWh IT 用電的現場用水量，全載運轉時的年平均值。</translation>
    </message>
    <message>
        <source>IT power that PUE&apos;s load is measured against.</source>
        <translation>計算 PUE 時作為負載率基準的 IT 功率。</translation>
    </message>
    <message>
        <source>Operating IT power over design IT power.</source>
        <translation>IT 運轉功率與設計 IT 功率之比。</translation>
    </message>
    <message>
        <source>Facility energy over the plan&apos;s months, idle power included.</source>
        <translation>規劃期內的設施用電量，含閒置功率。</translation>
    </message>
    <message>
        <source>Largest month: operating IT power times peak-hour PUE.</source>
        <translation>最大的月份：IT 運轉功率乘以尖峰小時 PUE。</translation>
    </message>
    <message>
        <source>Nameplate IT power times peak-hour PUE: what a cautious utility assumes.</source>
        <translation>額定 IT 功率乘以尖峰小時 PUE：電力公司的保守取值。</translation>
    </message>
    <message>
        <source>Design IT power times building cost.</source>
        <translation>設計 IT 功率乘以單位建置成本。</translation>
    </message>
    <message>
        <source>Mean facility power, month by month.</source>
        <translation>設施的逐月平均功率。</translation>
    </message>
    <message>
        <source>Mean power of the accelerators.</source>
        <translation>加速器的平均功率。</translation>
    </message>
    <message>
        <source>Processors, memory, fans and power supplies; idle servers whole.</source>
        <translation>處理器、記憶體、風扇與電源供應器；閒置伺服器整台計入。</translation>
    </message>
    <message>
        <source>Switches and optics.</source>
        <translation>交換器與光收發模組。</translation>
    </message>
    <message>
        <source>Storage and management servers.</source>
        <translation>儲存與管理伺服器。</translation>
    </message>
    <message>
        <source>IT power times (PUE - 1): cooling, power conversion, lighting.</source>
        <translation>IT 功率 ×（PUE − 1）：冷卻、電力轉換、照明。</translation>
    </message>
    <message>
        <source>Operating IT power times peak-hour PUE: what the feed must carry.</source>
        <translation>IT 運轉功率乘以尖峰小時 PUE：市電引接須承擔的功率。</translation>
    </message>
    <message>
        <source>The feed in force in each month.</source>
        <translation>各月可用的市電引接容量。</translation>
    </message>
    <message>
        <source>Monthly peak above the utility feed.</source>
        <translation>月尖峰超出市電引接容量的部分。</translation>
    </message>
    <message>
        <source>Systems times accelerators in each.</source>
        <translation>系統台數乘以每台加速器數。</translation>
    </message>
    <message>
        <source>As many as units, power and weight allow.</source>
        <translation>U 數、功率與重量允許的最大台數。</translation>
    </message>
    <message>
        <source>Systems that fit the rack&apos;s height.</source>
        <translation>機櫃高度容得下的台數。</translation>
    </message>
    <message>
        <source>Systems whose nameplate power the rack&apos;s cooling carries away.</source>
        <translation>機櫃散熱能力承受得了的台數，依額定功率計。</translation>
    </message>
    <message>
        <source>Systems that rack and floor carry.</source>
        <translation>機櫃與樓板承重允許的台數。</translation>
    </message>
    <message>
        <source>Racks for all systems.</source>
        <translation>安放全部系統所需的機櫃數。</translation>
    </message>
    <message>
        <source>Nameplate power of a full rack.</source>
        <translation>滿櫃的額定功率。</translation>
    </message>
    <message>
        <source>Nameplate power of all systems, with network and storage.</source>
        <translation>全部系統的額定功率，含網路與儲存設備。</translation>
    </message>
    <message>
        <source>Power of all systems in use, with network and storage.</source>
        <translation>全部系統使用中的功率，含網路與儲存設備。</translation>
    </message>
    <message>
        <source>Servers with spares, network and storage.</source>
        <translation>伺服器（含備機）、網路與儲存設備。</translation>
    </message>
    <message>
        <source>Floating-point operations of the model itself, recomputation not counted.</source>
        <translation>模型本身的浮點運算量，不計重新計算。</translation>
    </message>
    <message>
        <source>Model FLOP/s over the dense 16-bit peak of the accelerators.</source>
        <translation>模型實際 FLOP/s 與加速器 16&#xa0;位元稠密峰值之比。</translation>
    </message>
    <message>
        <source>Accelerators that the run keeps busy.</source>
        <translation>訓練任務占用的加速器數。</translation>
    </message>
    <message>
        <source>Compute over peak, MFU and goodput.</source>
        <translation>訓練算力除以峰值、MFU 與有效訓練比率。</translation>
    </message>
    <message>
        <source>Accelerator-hours over accelerators.</source>
        <translation>加速器小時除以加速器數。</translation>
    </message>
    <message>
        <source>Mean power of an accelerator alone.</source>
        <translation>加速器自身的平均功率。</translation>
    </message>
    <message>
        <source>Mean power of the server, per accelerator.</source>
        <translation>伺服器的平均功率，按每顆加速器均攤。</translation>
    </message>
    <message>
        <source>Mean power of server, network and storage, per accelerator.</source>
        <translation>伺服器、網路與儲存設備的平均功率，按每顆加速器均攤。</translation>
    </message>
    <message>
        <source>Accelerator-hours times watts per accelerator: what model cards state.</source>
        <translation>加速器小時乘以單顆功率：模型卡通常公布的算法。</translation>
    </message>
    <message>
        <source>Accelerator-hours times IT watts per accelerator.</source>
        <translation>加速器小時乘以單顆 IT 功率。</translation>
    </message>
    <message>
        <source>IT energy times PUE.</source>
        <translation>IT 用電量乘以 PUE。</translation>
    </message>
    <message>
        <source>Mean PUE of the months in which it runs.</source>
        <translation>訓練任務執行各月的平均 PUE。</translation>
    </message>
    <message>
        <source>IT energy over training compute.</source>
        <translation>IT 用電量除以訓練算力。</translation>
    </message>
    <message>
        <source>Facility energy times the location-based grid factor.</source>
        <translation>設施用電量乘以地域基準的電力排碳係數。</translation>
    </message>
    <message>
        <source>IT energy times on-site WUE.</source>
        <translation>IT 用電量乘以現場 WUE。</translation>
    </message>
    <message>
        <source>The run&apos;s share of capital recovery, upkeep and people, and its energy.</source>
        <translation>訓練任務分攤的資本回收、維運與人力成本，加上其電費。</translation>
    </message>
    <message>
        <source>Capital recovery of accelerators and servers, spares included.</source>
        <translation>加速器與伺服器的資本回收，含備機。</translation>
    </message>
    <message>
        <source>Capital recovery of network and storage.</source>
        <translation>網路與儲存設備的資本回收。</translation>
    </message>
    <message>
        <source>Capital recovery of the facility.</source>
        <translation>設施的資本回收。</translation>
    </message>
    <message>
        <source>Facility energy times the all-in price.</source>
        <translation>設施用電量乘以綜合電價。</translation>
    </message>
    <message>
        <source>Upkeep of IT and facility.</source>
        <translation>IT 與設施的維運費用。</translation>
    </message>
    <message>
        <source>Facility staff.</source>
        <translation>設施維運人員。</translation>
    </message>
    <message>
        <source>Cost owned over accelerator-hours.</source>
        <translation>自有成本除以加速器小時。</translation>
    </message>
    <message>
        <source>Rent of an accelerator for an hour.</source>
        <translation>每顆加速器每小時租金。</translation>
    </message>
    <message>
        <source>Accelerator-hours times the rental price.</source>
        <translation>加速器小時乘以租用單價。</translation>
    </message>
    <message>
        <source>Of all costs, capital included.</source>
        <translation>占全部成本（含資本）的比率。</translation>
    </message>
    <message>
        <source>All parameters counted from the architecture, beside those stated.</source>
        <translation>由模型架構計算的全部參數量，列於公布值旁供對照。</translation>
    </message>
    <message>
        <source>Counted from the architecture; the lookup of the input table is not among them.</source>
        <translation>由模型架構計算；不含輸入詞嵌入的查表。</translation>
    </message>
    <message>
        <source>The month or day on which the run starts. Empty: when its cluster is commissioned.</source>
        <translation>訓練任務開始的月份或日期。留空：其叢集啟用之時。</translation>
    </message>
    <message>
        <source>Accelerators that are installed, month by month.</source>
        <translation>逐月已裝的加速器數量。</translation>
    </message>
    <message>
        <source>Accelerators that runs keep busy, mean of each month.</source>
        <translation>訓練任務占用的加速器數量，逐月平均。</translation>
    </message>
    <message>
        <source>Accelerator-hours in which no run works, of those that stand within the plan.</source>
        <translation>規劃期內已裝加速器小時中無訓練任務運轉的比率。</translation>
    </message>
    <message>
        <source>The chart it stands on: its page, and whose it is where a page has a chart for each facility.</source>
        <translation>註解所在的圖表：所屬頁面；若頁面為每個設施各有一張圖表，還包括是哪個設施。</translation>
    </message>
    <message>
        <source>Place on the horizontal axis, in its base unit; times as years, or months since the year 0.</source>
        <translation>橫軸上的位置，以基本單位計；時間以年計，或以西元 0 年起的月數計。</translation>
    </message>
    <message>
        <source>Place on the vertical axis, in its base unit.</source>
        <translation>縱軸上的位置，以基本單位計。</translation>
    </message>
    <message>
        <source>What is written there.</source>
        <translation>寫在該處的文字。</translation>
    </message>
    <message>
        <source>CO2e of making one accelerator; the server is not counted here.</source>
        <translation>製造一張加速器排放的 CO2e，不含伺服器。</translation>
    </message>
    <message>
        <source>CO2e of making a system without its accelerators.</source>
        <translation>製造一台系統（不含加速器）排放的 CO2e。</translation>
    </message>
    <message>
        <source>CO2e of making a whole system with its accelerators. Empty: its server and its accelerators added up.</source>
        <translation>製造整台系統（含加速器）排放的 CO2e。留空：伺服器與加速器相加。</translation>
    </message>
    <message>
        <source>CO2e of building, power and cooling for each MW of IT.</source>
        <translation>每 MW IT 對應的建築、供電與冷卻的蘊含 CO2e。</translation>
    </message>
    <message>
        <source>Carbon of electricity that no green contract covers: the grid without what is traded as green. Empty: grid carbon.</source>
        <translation>未被綠電合約涵蓋的電量的排碳係數：扣除已交易綠電後的電力排碳係數。留空：同電力排碳係數。</translation>
    </message>
    <message>
        <source>Factor of what no green contract covers. Empty: that of the site, else grid carbon.</source>
        <translation>綠電合約未涵蓋部分的排碳係數。留空：取場址的值，否則取電力排碳係數。</translation>
    </message>
    <message>
        <source>Share of the electricity bought under green contracts; it counts as nought in market-based carbon only.</source>
        <translation>依綠電合約購入的電量占比；僅在市場基準碳排放中計為零。</translation>
    </message>
    <message>
        <source>Water that power stations evaporate for each kWh; reservoirs are not counted.</source>
        <translation>發電廠每 kWh 蒸發的水量，不含水庫蒸發。</translation>
    </message>
    <message>
        <source>Empty: that of the site.</source>
        <translation>留空：同場址。</translation>
    </message>
    <message>
        <source>What one home uses a year; by default one in the USA.</source>
        <translation>一個家庭一年的用電量；預設為美國家庭。</translation>
    </message>
    <message>
        <source>CO2 of a petrol car for each kilometre; by default the mean of the USA.</source>
        <translation>汽油車每公里排放的 CO2；預設為美國平均值。</translation>
    </message>
    <message>
        <source>CO2e of a passenger&apos;s flight; by default New York to San Francisco and back.</source>
        <translation>一名乘客一次飛行的 CO2e；預設為紐約與舊金山往返。</translation>
    </message>
    <message>
        <source>Facility energy that no green contract covers, times the residual factor.</source>
        <translation>未被綠電合約涵蓋的設施用電量 × 剩餘電力排碳係數。</translation>
    </message>
    <message>
        <source>The share of making hardware and facility, by hours of their lives.</source>
        <translation>製造硬體與興建設施的碳排放，依其壽命時數分攤。</translation>
    </message>
    <message>
        <source>Accelerators and servers; network, storage and transport are not counted.</source>
        <translation>加速器與伺服器；不含網路、儲存設備與運輸。</translation>
    </message>
    <message>
        <source>Building, power and cooling, by nameplate IT power.</source>
        <translation>建築、供電與冷卻，依額定 IT 功率。</translation>
    </message>
    <message>
        <source>Facility energy times the water that the grid evaporates for it.</source>
        <translation>設施用電量 × 電網每度電蒸發的水量。</translation>
    </message>
    <message>
        <source>How long one home could live on the energy of all training runs.</source>
        <translation>全部訓練任務的用電量可供一個家庭使用多少年。</translation>
    </message>
    <message>
        <source>How far one car drives for the location-based carbon of all runs.</source>
        <translation>全部訓練任務的地域基準碳排放相當於一輛汽車行駛多遠。</translation>
    </message>
    <message>
        <source>How many such flights emit the location-based carbon of all runs.</source>
        <translation>全部訓練任務的地域基準碳排放相當於多少次此類飛行。</translation>
    </message>
    <message>
        <source>Share of the peak of its arithmetic that large matrix products reach.</source>
        <translation>大型矩陣乘法達到其運算精度峰值的比例。</translation>
    </message>
    <message>
        <source>Share of the 16-bit peak that attention reaches.</source>
        <translation>注意力運算達到 16 位元峰值的比例。</translation>
    </message>
    <message>
        <source>How often elementwise work passes over the activations of a layer.</source>
        <translation>逐元素運算對一層活化值存取的遍數。</translation>
    </message>
    <message>
        <source>Share of the memory bandwidth that elementwise work reaches.</source>
        <translation>逐元素運算達到記憶體頻寬的比例。</translation>
    </message>
    <message>
        <source>Time of an all-reduce of no data.</source>
        <translation>不含資料的一次 all-reduce 所需時間。</translation>
    </message>
    <message>
        <source>What an accelerator sends to other systems.</source>
        <translation>一張加速器向其他系統傳送資料的頻寬。</translation>
    </message>
    <message>
        <source>Share of the all-reduces of tensor parallelism hidden behind computing.</source>
        <translation>張量平行的 all-reduce 中與運算重疊的比例。</translation>
    </message>
    <message>
        <source>Share of the transfers between stages, and of context parallelism, hidden behind computing.</source>
        <translation>管線級間與上下文平行的通訊中與運算重疊的比例。</translation>
    </message>
    <message>
        <source>Share of the exchange between data-parallel copies hidden behind computing.</source>
        <translation>資料平行副本之間的通訊中與運算重疊的比例。</translation>
    </message>
    <message>
        <source>Share of the all-to-all of experts that is not hidden.</source>
        <translation>專家 all-to-all 通訊中未重疊的比例。</translation>
    </message>
    <message>
        <source>Work of the busiest group of experts over the mean.</source>
        <translation>最忙的專家組的工作量與平均值之比。</translation>
    </message>
    <message>
        <source>Tokens of a training step. Empty: the critical batch.</source>
        <translation>一個訓練步的詞元數。留空：取臨界批次。</translation>
    </message>
    <message>
        <source>Accelerators that share each layer.</source>
        <translation>共同承擔每一層的加速器數。</translation>
    </message>
    <message>
        <source>Groups of accelerators that layers are dealt out to.</source>
        <translation>把各層分配到的加速器組數。</translation>
    </message>
    <message>
        <source>Pieces of layers on each pipeline stage; 1 without interleaving. More of them shorten the bubble and send more.</source>
        <translation>每個管線級上的層塊數；1 表示不交錯。塊數越多，氣泡越短，通訊越多。</translation>
    </message>
    <message>
        <source>Accelerators that share each sequence.</source>
        <translation>共同承擔每條序列的加速器數。</translation>
    </message>
    <message>
        <source>Accelerators that routed experts are dealt out to, within the data-parallel copies.</source>
        <translation>在資料平行副本之內，分配路由專家的加速器數。</translation>
    </message>
    <message>
        <source>Sequences that a copy works on at once.</source>
        <translation>一個副本同時處理的序列數。</translation>
    </message>
    <message>
        <source>What is computed again in the backward pass instead of kept in memory.</source>
        <translation>在反向計算時重新計算、而不保留在記憶體中的內容。</translation>
    </message>
    <message>
        <source>What the data-parallel copies share instead of each holding it.</source>
        <translation>由資料平行副本分攤、而不是各存一份的內容。</translation>
    </message>
    <message>
        <source>FlashAttention: only the causal half is computed and its scores are not stored. Not in software before 2022.</source>
        <translation>FlashAttention：只計算因果部分的一半，且不儲存注意力分數。2022 年以前的軟體沒有。</translation>
    </message>
    <message>
        <source>Norms and dropout are shared by the tensor group. Not in software before 2022.</source>
        <translation>正規化與 dropout 由張量平行組分攤。2022 年以前的軟體沒有。</translation>
    </message>
    <message>
        <source>Bytes of the gradient of a parameter, kept and sent.</source>
        <translation>每個參數的梯度所占位元組數，儲存與通訊均依此計。</translation>
    </message>
    <message>
        <source>Bytes of a parameter: 12 for Adam with a 32-bit master copy and two moments, 6 with 8-bit moments.</source>
        <translation>每個參數的位元組數：Adam 含 32 位元主副本和兩個動差為 12，動差用 8 位元時為 6。</translation>
    </message>
    <message>
        <source>Speed in production over that of an undisturbed step: stragglers, jitter, congestion, logging. 1 for a vendor&apos;s benchmark.</source>
        <translation>正式環境速度與無干擾訓練步之比：慢節點、抖動、壅塞、日誌。廠商基準測試為 1。</translation>
    </message>
    <message>
        <source>As stated, or computed from failures, checkpoints and restarts.</source>
        <translation>依給定值，或由故障、檢查點與重新啟動推算。</translation>
    </message>
    <message>
        <source>Accelerator-hours from one failure that stops the run to the next. Llama 3: 419 stops in 54 days on 16,384 accelerators.</source>
        <translation>兩次使任務中斷的故障之間的加速器時數。Llama 3：16,384 張加速器在 54 天內中斷 419 次。</translation>
    </message>
    <message>
        <source>Time for which a checkpoint stops the run, when it is written in the background.</source>
        <translation>檢查點在背景寫入時，使任務停頓的時間。</translation>
    </message>
    <message>
        <source>Where the run waits until a checkpoint is written: what storage takes in. The stall is then its size over this.</source>
        <translation>任務等待檢查點寫完時，儲存設備的寫入頻寬。停頓即檢查點大小除以此頻寬。</translation>
    </message>
    <message>
        <source>Empty: at the interval of the greatest goodput.</source>
        <translation>留空：取有效訓練比率最大的間隔。</translation>
    </message>
    <message>
        <source>From a failure until the run works again: noticed, rescheduled, loaded, warmed up.</source>
        <translation>從故障到任務恢復：發現、重新排程、載入、預熱。</translation>
    </message>
    <message>
        <source>Share of the time that planned stops and rollbacks after loss spikes leave.</source>
        <translation>扣除計畫停機與損失尖峰後回復所剩的時間比例。</translation>
    </message>
    <message>
        <source>Different tokens that there are for the run; the rest are repeated. Empty: none is repeated.</source>
        <translation>任務可用的不同詞元數，其餘為重複。留空：沒有重複。</translation>
    </message>
    <message>
        <source>Public text of use for training, in tokens.</source>
        <translation>可用於訓練的公開文字，以詞元計。</translation>
    </message>
    <message>
        <source>Accelerator-hours of fine-tuning and alignment over those of the run.</source>
        <translation>微調與對齊的加速器時數與本次訓練之比。</translation>
    </message>
    <message>
        <source>Tokens that the model writes in reinforcement learning, in addition to post-training as a share.</source>
        <translation>強化學習中由模型產生的詞元，在依比例計的後訓練之外。</translation>
    </message>
    <message>
        <source>Forward passes over each rollout by models of this size: reference, reward, critic.</source>
        <translation>同等規模的模型對每筆取樣的前向遍數：參考、獎勵、評論模型。</translation>
    </message>
    <message>
        <source>How often the model learns from each rollout.</source>
        <translation>模型對每筆取樣學習的次數。</translation>
    </message>
    <message>
        <source>Share of the 16-bit peak that writing rollouts reaches. It is bound by memory, far below training: DeepSeek-V3 served at .14.</source>
        <translation>產生取樣達到 16 位元峰值的比例。受記憶體頻寬限制，遠低於訓練：DeepSeek-V3 推論為 0.14。</translation>
    </message>
    <message>
        <source>Accelerator-hours of all pre-training work, experiments and failed starts included, over those of the final run.</source>
        <translation>含實驗與失敗啟動在內的全部預訓練加速器時數，與最終訓練之比。</translation>
    </message>
    <message>
        <source>The hardware class, or the time of a step: computed from the architecture, the layout over accelerators and the hardware, within their memory.</source>
        <translation>取硬體類別的數值，或由訓練步時間得出：依模型架構、在加速器上的平行配置和硬體計算，且不超出記憶體。</translation>
    </message>
    <message>
        <source>Accelerators that share each layer: given, or found by search.</source>
        <translation>共同承擔每一層的加速器數：給定，或由搜尋得出。</translation>
    </message>
    <message>
        <source>Groups that layers are dealt out to: given, or found by search.</source>
        <translation>把各層分配到的組數：給定，或由搜尋得出。</translation>
    </message>
    <message>
        <source>Pieces of layers on each stage; 1 without interleaving.</source>
        <translation>每級上的層塊數；1 表示不交錯。</translation>
    </message>
    <message>
        <source>Accelerators that routed experts are dealt out to.</source>
        <translation>分配路由專家的加速器數。</translation>
    </message>
    <message>
        <source>Whole copies of the model that the accelerators hold.</source>
        <translation>這些加速器容納的完整模型副本數。</translation>
    </message>
    <message>
        <source>0: nothing; 1: the product of the gate; 2: attention too; 3: whole layers.</source>
        <translation>0：不重新計算；1：閘控乘積；2：再加注意力；3：整層。</translation>
    </message>
    <message>
        <source>1: the optimizer is split over copies; 2: gradients too; 3: weights too.</source>
        <translation>1：最佳化器分攤到各副本；2：再加梯度；3：再加權重。</translation>
    </message>
    <message>
        <source>Half the range of the hardware class in quick mode; from the layout 20 % where all of it is given, 25 % where it is searched. Not validated beyond 16,384 accelerators, for mixtures of experts and for chips other than A100 and H100.</source>
        <translation>快速模式下取硬體類別區間的一半；依平行配置計算時，配置全部給定為 20&#xa0;%，由搜尋決定為 25&#xa0;%。超過 16,384 張加速器、混合專家模型以及 A100 和 H100 以外的晶片未經驗證。</translation>
    </message>
    <message>
        <source>Time of an undisturbed training step.</source>
        <translation>無干擾時一個訓練步的時間。</translation>
    </message>
    <message>
        <source>Computing in layers, recomputation and transfers within them.</source>
        <translation>各層的運算、重新計算及層內通訊。</translation>
    </message>
    <message>
        <source>Product with the output matrix.</source>
        <translation>與輸出矩陣相乘。</translation>
    </message>
    <message>
        <source>Transfers from pipeline stage to stage that are not hidden.</source>
        <translation>管線級間未重疊的通訊。</translation>
    </message>
    <message>
        <source>Stages wait for the pipeline to fill and drain.</source>
        <translation>各級等待管線填滿與排空的時間。</translation>
    </message>
    <message>
        <source>Gradients and weights exchanged between copies, as far as not hidden.</source>
        <translation>副本之間交換梯度與權重，未重疊的部分。</translation>
    </message>
    <message>
        <source>Weights are updated.</source>
        <translation>更新權重。</translation>
    </message>
    <message>
        <source>What the fullest accelerator needs.</source>
        <translation>用量最多的加速器所需的記憶體。</translation>
    </message>
    <message>
        <source>State of the parameters it holds, as ZeRO splits it.</source>
        <translation>該加速器所存參數的狀態，依 ZeRO 切分。</translation>
    </message>
    <message>
        <source>Kept for the backward pass on the first pipeline stage.</source>
        <translation>第一個管線級為反向計算保留的內容。</translation>
    </message>
    <message>
        <source>Logits, fragmentation of 6 %, and 1 GB of runtime.</source>
        <translation>輸出層、6&#xa0;% 的碎片和 1&#xa0;GB 執行環境。</translation>
    </message>
    <message>
        <source>1.06 times what is stated: the GB of a data sheet are GiB, less what the driver keeps.</source>
        <translation>標稱值的 1.06 倍：規格書的 GB 實為 GiB，再扣除驅動程式占用。</translation>
    </message>
    <message>
        <source>Tokens of a training step.</source>
        <translation>一個訓練步的詞元數。</translation>
    </message>
    <message>
        <source>Tokens of a step beyond which a larger batch saves few steps and costs tokens. Within a factor of 3.</source>
        <translation>超過此批次後，加大批次省不了多少步，卻多耗詞元。誤差在 3 倍以內。</translation>
    </message>
    <message>
        <source>More leave pipeline stages without work in this layout at the critical batch.</source>
        <translation>在此配置與臨界批次下，再多的加速器會使管線級閒置。</translation>
    </message>
    <message>
        <source>Training tokens over the public text there is.</source>
        <translation>訓練詞元與現有公開文字之比。</translation>
    </message>
    <message>
        <source>Training tokens over unique tokens.</source>
        <translation>訓練詞元與不重複詞元之比。</translation>
    </message>
    <message>
        <source>What training on repeated tokens is worth; passes beyond 4 add little.</source>
        <translation>重複訓練相當於多少新詞元；4 遍之後效益很小。</translation>
    </message>
    <message>
        <source>Share of the run in which work is kept: as stated, or from failures and planned stops.</source>
        <translation>任務中成果得以保留的時間比率：依給定值，或由故障與計畫停機推算。</translation>
    </message>
    <message>
        <source>Share of the time that failures, restarts and checkpoints leave. Measured up to 16,384 accelerators only.</source>
        <translation>扣除故障、重新啟動與檢查點後的時間比率。僅有 16,384 張加速器以內的實測。</translation>
    </message>
    <message>
        <source>Mean time until a failure stops the run.</source>
        <translation>故障使任務中斷的平均間隔。</translation>
    </message>
    <message>
        <source>As typed, else the interval of the greatest goodput.</source>
        <translation>依輸入值，否則取有效訓練比率最大的間隔。</translation>
    </message>
    <message>
        <source>14 bytes a parameter: weight, master copy, two moments.</source>
        <translation>每個參數 14 位元組：權重、主副本、兩個動差。</translation>
    </message>
    <message>
        <source>Fine-tuning, alignment and reinforcement learning.</source>
        <translation>微調、對齊與強化學習。</translation>
    </message>
    <message>
        <source>The run with experiments and failed starts, and post-training. The run itself is shown beside it.</source>
        <translation>本次訓練連同實驗、失敗啟動和後訓練。本次訓練另行並列顯示。</translation>
    </message>
    <message>
        <source>At the cost per accelerator-hour of the run.</source>
        <translation>依本次訓練的每加速器時成本計。</translation>
    </message>
    <message>
        <source>Facility energy of the programme times the location-based grid factor.</source>
        <translation>整個計畫的設施用電量乘以地域基準的電網排碳係數。</translation>
    </message>
    <message>
        <source>Accelerator-hours of the programme at the power and PUE of the run.</source>
        <translation>依本次訓練的功率與 PUE 計的整個計畫加速器時數。</translation>
    </message>
    <message>
        <source>What the service is called in charts and reports.</source>
        <translation>推論服務在圖表與報告中的名稱。</translation>
    </message>
    <message>
        <source>The model that answers.</source>
        <translation>應答所用的模型。</translation>
    </message>
    <message>
        <source>The cluster it runs on.</source>
        <translation>推論服務所在的叢集。</translation>
    </message>
    <message>
        <source>The month or day from which it serves. Empty: when its cluster is commissioned.</source>
        <translation>開始提供服務的月份或日期。留空：其叢集啟用之時。</translation>
    </message>
    <message>
        <source>The month in which it stops. Empty: not within the plan.</source>
        <translation>停止服務的月份。留空：規劃期內不停止。</translation>
    </message>
    <message>
        <source>People who use the service on a day, when it starts.</source>
        <translation>服務開始時，每天使用它的人數。</translation>
    </message>
    <message>
        <source>Visits of a user on a day.</source>
        <translation>每位使用者每天的造訪次數。</translation>
    </message>
    <message>
        <source>Requests that a user makes in a session.</source>
        <translation>使用者在一次工作階段中發出的請求數。</translation>
    </message>
    <message>
        <source>Tokens that a request reads: instructions, history, documents.</source>
        <translation>一次請求讀入的詞元：指令、先前對話與資料。</translation>
    </message>
    <message>
        <source>Tokens that a request writes, reasoning included.</source>
        <translation>一次請求輸出的詞元，含思考過程。</translation>
    </message>
    <message>
        <source>Requests in the busiest hour over the mean: 1.8 to 4 in one region, 1.2 to 2 around the globe.</source>
        <translation>最忙一小時的請求數與平均值之比：單一地區 1.8 至 4，全球 1.2 至 2。</translation>
    </message>
    <message>
        <source>By how much the requests grow in a year.</source>
        <translation>請求數一年的成長幅度。</translation>
    </message>
    <message>
        <source>Of weights and arithmetic. Scales of 4-bit weights are counted.</source>
        <translation>權重與運算的精度。4 位元權重的縮放係數已計入。</translation>
    </message>
    <message>
        <source>Precision in which keys and values are kept.</source>
        <translation>存放鍵和值所用的精度。</translation>
    </message>
    <message>
        <source>Longest time to the first token that is allowed.</source>
        <translation>允許的最長首詞元延遲。</translation>
    </message>
    <message>
        <source>Longest time per output token that is allowed: 50 ms is 20 tokens/s.</source>
        <translation>允許的最長每詞元延遲：50&#xa0;ms 即每秒 20 個詞元。</translation>
    </message>
    <message>
        <source>Together, reading prompts delays the writing of answers; apart, each has replicas of its own.</source>
        <translation>合用時，讀取提示會拖慢應答的輸出；分開時，兩者各有自己的複本。</translation>
    </message>
    <message>
        <source>Whose efficiencies are taken. Empty: the class of the accelerator and the model.</source>
        <translation>採用哪一類別的效率。留空則依加速器與模型選取類別。</translation>
    </message>
    <message>
        <source>Whether keys and values of known beginnings of prompts are kept.</source>
        <translation>是否保留已知提示開頭部分的鍵和值。</translation>
    </message>
    <message>
        <source>Share of the prompt tokens found in the prefix cache.</source>
        <translation>在前綴快取中命中的提示詞元占比。</translation>
    </message>
    <message>
        <source>Share of the requests that a stored answer meets: they reach no accelerator.</source>
        <translation>由已存答覆滿足的請求占比：它們不經過加速器。</translation>
    </message>
    <message>
        <source>A small model drafts tokens, the model verifies several at once.</source>
        <translation>由小模型起草詞元，模型一次驗證多個。</translation>
    </message>
    <message>
        <source>Tokens drafted before each verification; 1 for multi-token prediction.</source>
        <translation>每次驗證前起草的詞元數；多詞元預測取 1。</translation>
    </message>
    <message>
        <source>Chance that a drafted token is kept.</source>
        <translation>草稿詞元被採納的機率。</translation>
    </message>
    <message>
        <source>Time of drafting a token over that of a step of the model.</source>
        <translation>起草一個詞元的時間與模型一步的時間之比。</translation>
    </message>
    <message>
        <source>Share of the accelerators that the busiest hour keeps busy; the rest keeps waiting short.</source>
        <translation>最忙一小時內忙碌的加速器占比；其餘用來縮短等待。</translation>
    </message>
    <message>
        <source>Replicas kept beside those that the peak needs.</source>
        <translation>除尖峰所需外另備的複本數。</translation>
    </message>
    <message>
        <source>Time between user and facility, there and back.</source>
        <translation>使用者與設施之間的往返時間。</translation>
    </message>
    <message>
        <source>Taken instead of the number that the search finds.</source>
        <translation>取代搜尋所得的數量。</translation>
    </message>
    <message>
        <source>Sequences at once, whatever the limits of latency.</source>
        <translation>同時處理的序列數，不受延遲限值約束。</translation>
    </message>
    <message>
        <source>Output tokens per second and accelerator, as measured at these prompts and this batch. Other services of the same class are scaled by it.</source>
        <translation>在此提示長度與批次下實測的單顆加速器每秒輸出詞元數。同類別的其他推論服務依它縮放。</translation>
    </message>
    <message>
        <source>Output tokens per second of an accelerator that only writes.</source>
        <translation>只做解碼的加速器每秒輸出的詞元數。</translation>
    </message>
    <message>
        <source>Prompt tokens per second, those in no cache, of an accelerator that only reads.</source>
        <translation>只做預填的加速器每秒讀取的未快取提示詞元數。</translation>
    </message>
    <message>
        <source>Stated mean power of a busy accelerator alone.</source>
        <translation>給定的忙碌時加速器自身平均功率。</translation>
    </message>
    <message>
        <source>Stated mean power of a busy server, per accelerator.</source>
        <translation>給定的忙碌時伺服器平均功率，以每顆加速器計。</translation>
    </message>
    <message>
        <source>Measured over computed throughput of the serving software.</source>
        <translation>推論軟體的實測吞吐量與計算值之比。</translation>
    </message>
    <message>
        <source>Share of memory bandwidth reached while weights are read.</source>
        <translation>讀取權重時達到的記憶體頻寬占比。</translation>
    </message>
    <message>
        <source>Share of memory bandwidth reached while keys and values are read.</source>
        <translation>讀取鍵和值時達到的記憶體頻寬占比。</translation>
    </message>
    <message>
        <source>Share of peak arithmetic reached in a step of decoding.</source>
        <translation>解碼一步中達到的峰值算力占比。</translation>
    </message>
    <message>
        <source>Share of peak arithmetic reached while a prompt is read.</source>
        <translation>讀取提示時達到的峰值算力占比。</translation>
    </message>
    <message>
        <source>Time that each step takes beside its work.</source>
        <translation>每一步在實際工作之外所用的時間。</translation>
    </message>
    <message>
        <source>Time that each sequence of the batch adds to a step.</source>
        <translation>批次中每條序列給一步增加的時間。</translation>
    </message>
    <message>
        <source>Time that each layer of the model adds to a step.</source>
        <translation>模型每一層給一步增加的時間。</translation>
    </message>
    <message>
        <source>Time before an exchange between accelerators begins to flow.</source>
        <translation>加速器之間開始傳輸資料前的時間。</translation>
    </message>
    <message>
        <source>Bandwidth one way between accelerators of a system, as reached.</source>
        <translation>同一系統內加速器之間實際達到的單向頻寬。</translation>
    </message>
    <message>
        <source>Bandwidth one way between accelerators of different systems, as reached.</source>
        <translation>不同系統的加速器之間實際達到的單向頻寬。</translation>
    </message>
    <message>
        <source>Share of expert exchanges hidden behind other work.</source>
        <translation>專家資料交換中被其他工作掩蓋的比例。</translation>
    </message>
    <message>
        <source>Power of a busy accelerator before its memory and arithmetic are counted, of TDP.</source>
        <translation>計入記憶體與運算之前忙碌加速器的功率，占 TDP 的比例。</translation>
    </message>
    <message>
        <source>What full use of memory bandwidth adds, of TDP.</source>
        <translation>記憶體頻寬用滿所增加的功率，占 TDP 的比例。</translation>
    </message>
    <message>
        <source>What full use of peak arithmetic adds, of TDP; no more than TDP in all.</source>
        <translation>峰值算力用滿所增加的功率，占 TDP 的比例；合計不超過 TDP。</translation>
    </message>
    <message>
        <source>Name of the network.</source>
        <translation>網路的名稱。</translation>
    </message>
    <message>
        <source>Of one port, one way.</source>
        <translation>單一連接埠的單向速率。</translation>
    </message>
    <message>
        <source>How light enters the fibre.</source>
        <translation>光進入光纖的方式。</translation>
    </message>
    <message>
        <source>Ports of a switch at the port speed.</source>
        <translation>交換器在該連接埠速率下的連接埠數。</translation>
    </message>
    <message>
        <source>Power of a switch without its optics.</source>
        <translation>交換器功率，不含光收發模組。</translation>
    </message>
    <message>
        <source>Power of the optics at one end of a link.</source>
        <translation>鏈路一端光學元件的功率。</translation>
    </message>
    <message>
        <source>Power of a network adapter without its optics; part of the server.</source>
        <translation>網路卡功率，不含光收發模組；屬於伺服器。</translation>
    </message>
    <message>
        <source>Thermal design power of all its processors. Empty: the rest of the server is what typical power leaves beside the accelerators.</source>
        <translation>全部處理器的熱設計功耗。留空：以典型功率減去加速器後的餘量作為伺服器其餘部分。</translation>
    </message>
    <message>
        <source>Memory of its processors.</source>
        <translation>處理器所帶的記憶體。</translation>
    </message>
    <message>
        <source>Power of the switches that join its accelerators.</source>
        <translation>連接各加速器的交換晶片功率。</translation>
    </message>
    <message>
        <source>Power of its network adapters.</source>
        <translation>網路卡的功率。</translation>
    </message>
    <message>
        <source>Power of its drives.</source>
        <translation>儲存裝置的功率。</translation>
    </message>
    <message>
        <source>Power out of its power supplies over power in.</source>
        <translation>電源輸出功率與輸入功率之比。</translation>
    </message>
    <message>
        <source>Where services size the cluster, the number of systems is not read.</source>
        <translation>依推論服務配置規模時，不讀取系統台數。</translation>
    </message>
    <message>
        <source>Of the processors, for systems whose parts are known.</source>
        <translation>處理器的使用率，用於零組件已知的系統。</translation>
    </message>
    <message>
        <source>Switches and optics, counted as a fat tree. Empty: network power is a share of server power.</source>
        <translation>交換器與光學元件，以胖樹計數。留空：網路功率以伺服器功率的占比計算。</translation>
    </message>
    <message>
        <source>Ports into the network for each accelerator.</source>
        <translation>每顆加速器接入網路的連接埠數。</translation>
    </message>
    <message>
        <source>Bandwidth of the leaves downwards over upwards; 1: full bisection.</source>
        <translation>接入層下行與上行頻寬之比；1 表示無超額訂閱。</translation>
    </message>
    <message>
        <source>Between accelerators and the first switches.</source>
        <translation>加速器與第一層交換器之間的鏈路。</translation>
    </message>
    <message>
        <source>Facility energy of all training runs and services.</source>
        <translation>全部訓練任務與推論服務的設施用電量。</translation>
    </message>
    <message>
        <source>Cost of all training runs and services on hardware of one&apos;s own: capital recovery, energy, upkeep, people.</source>
        <translation>全部訓練任務與推論服務使用自有硬體的成本：資本回收、電費、維運與人力。</translation>
    </message>
    <message>
        <source>Cost of all training runs and services at rental prices.</source>
        <translation>以租用單價計算的全部訓練任務與推論服務成本。</translation>
    </message>
    <message>
        <source>Electricity of all training runs and services over their full cost.</source>
        <translation>全部訓練任務與推論服務的電費占其全部成本的比例。</translation>
    </message>
    <message>
        <source>Location-based carbon of all training runs and services.</source>
        <translation>全部訓練任務與推論服務的地域基準碳排放。</translation>
    </message>
    <message>
        <source>Water evaporated and drained on site by all training runs and services.</source>
        <translation>全部訓練任務與推論服務在現場蒸發與排放的水量。</translation>
    </message>
    <message>
        <source>Accelerator-hours of all training runs and services.</source>
        <translation>全部訓練任務與推論服務的加速器時數。</translation>
    </message>
    <message>
        <source>Accelerators that hold the model once and answer together.</source>
        <translation>共同存放一份模型並一起應答的加速器。</translation>
    </message>
    <message>
        <source>Sequences that a replica writes at once: as many as memory and the latency limits allow.</source>
        <translation>一個複本同時輸出的序列數：記憶體與延遲限值允許的最大值。</translation>
    </message>
    <message>
        <source>Sequences whose keys and values fit beside the weights.</source>
        <translation>除權重外，鍵和值放得下的序列數。</translation>
    </message>
    <message>
        <source>All weights of the model at the precision of the service.</source>
        <translation>以推論精度計的模型全部權重。</translation>
    </message>
    <message>
        <source>Keys and values that a token of a sequence takes in memory.</source>
        <translation>序列中一個詞元的鍵和值所占的記憶體。</translation>
    </message>
    <message>
        <source>From one token of an answer to the next. Expected error: 10 to 20 % in classes that were measured.</source>
        <translation>應答中相鄰兩個詞元之間的時間。預期誤差：實測過的類別為 10% 至 20%。</translation>
    </message>
    <message>
        <source>Time per output token of a single sequence: no limit below it can be met.</source>
        <translation>單條序列的每詞元延遲：低於它的限值無法滿足。</translation>
    </message>
    <message>
        <source>Tokens a second that one reader sees.</source>
        <translation>單一讀者每秒看到的詞元數。</translation>
    </message>
    <message>
        <source>Waiting, reading of the prompt and the way to the user; mean at the load of the peak.</source>
        <translation>等待、讀取提示與到使用者的時間；以尖峰負載下的平均值計。</translation>
    </message>
    <message>
        <source>What nineteen requests in twenty stay below in the peak.</source>
        <translation>尖峰時每二十個請求中有十九個低於此值。</translation>
    </message>
    <message>
        <source>Reading of the prompt without waiting.</source>
        <translation>不排隊時讀取提示的時間。</translation>
    </message>
    <message>
        <source>Output tokens per second of a busy accelerator, prompts read. Expected error: 10 to 20 % in classes that were measured.</source>
        <translation>忙碌加速器每秒輸出的詞元數，含讀取提示的時間。預期誤差：實測過的類別為 10% 至 20%。</translation>
    </message>
    <message>
        <source>Output tokens per second of an accelerator while it writes.</source>
        <translation>加速器解碼時每秒輸出的詞元數。</translation>
    </message>
    <message>
        <source>Prompt tokens per second, those in no cache, of an accelerator while it reads.</source>
        <translation>加速器預填時每秒讀取的未快取提示詞元數。</translation>
    </message>
    <message>
        <source>Measured over computed throughput, by which the class is scaled; 1 where nothing was measured.</source>
        <translation>實測與計算吞吐量之比，類別依它縮放；未實測時為 1。</translation>
    </message>
    <message>
        <source>Of the memory bandwidth, while busy.</source>
        <translation>忙碌時所用的記憶體頻寬占比。</translation>
    </message>
    <message>
        <source>Of the peak arithmetic, while busy.</source>
        <translation>忙碌時所用的峰值算力占比。</translation>
    </message>
    <message>
        <source>Mean power of a busy accelerator alone. Expected error: 10 to 20 %.</source>
        <translation>忙碌加速器自身的平均功率。預期誤差：10% 至 20%。</translation>
    </message>
    <message>
        <source>Mean power of a busy server, per accelerator.</source>
        <translation>忙碌伺服器的平均功率，以每顆加速器計。</translation>
    </message>
    <message>
        <source>Mean of each month.</source>
        <translation>各月平均值。</translation>
    </message>
    <message>
        <source>Requests in work at the same time, mean of the month with most.</source>
        <translation>同時處理中的請求數，取最多月份的平均值。</translation>
    </message>
    <message>
        <source>Whole replicas for the peak of each month, spares included.</source>
        <translation>滿足各月尖峰所需的整數個複本，含備援。</translation>
    </message>
    <message>
        <source>Those of the month that needs most.</source>
        <translation>需求最大月份的數量。</translation>
    </message>
    <message>
        <source>Time busy over time kept, over the months of the plan.</source>
        <translation>規劃期內忙碌時間與保有時間之比。</translation>
    </message>
    <message>
        <source>Requests served within the months of the plan.</source>
        <translation>規劃期內處理的請求數。</translation>
    </message>
    <message>
        <source>Accelerators kept, over the months of the plan.</source>
        <translation>規劃期內保有的加速器累計時數。</translation>
    </message>
    <message>
        <source>Over the months of the plan, waiting included.</source>
        <translation>規劃期內的合計，含閒置等待。</translation>
    </message>
    <message>
        <source>IT energy times PUE, month by month.</source>
        <translation>逐月 IT 用電量乘以 PUE。</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation>設施用電量與 IT 用電量之比。</translation>
    </message>
    <message>
        <source>The service&apos;s share of capital recovery, upkeep and people, and its energy.</source>
        <translation>推論服務分攤的資本回收、維運與人力成本，加上其電費。</translation>
    </message>
    <message>
        <source>Facility energy over requests, waiting accelerators included.</source>
        <translation>設施用電量除以請求數，含等待中的加速器。</translation>
    </message>
    <message>
        <source>Facility energy over output tokens, prompts and waiting included.</source>
        <translation>設施用電量除以輸出詞元數，含提示與等待。</translation>
    </message>
    <message>
        <source>IT energy over output tokens, waiting accelerators included.</source>
        <translation>IT 用電量除以輸出詞元數，含等待中的加速器。</translation>
    </message>
    <message>
        <source>Energy of busy accelerators alone over output tokens: what benchmarks state. Expected error: 10 to 25 %.</source>
        <translation>僅忙碌加速器的用電量除以輸出詞元數：基準測試所報的數值。預期誤差：10% 至 25%。</translation>
    </message>
    <message>
        <source>Cost owned over requests.</source>
        <translation>自有成本除以請求數。</translation>
    </message>
    <message>
        <source>Cost owned over output tokens; prompts are borne by them.</source>
        <translation>自有成本除以輸出詞元數；提示的成本由其承擔。</translation>
    </message>
    <message>
        <source>Facility energy by the time that accelerators spend on these tokens.</source>
        <translation>依加速器花在這類詞元上的時間分攤的設施用電量。</translation>
    </message>
    <message>
        <source>Cost owned by the time that accelerators spend on these tokens.</source>
        <translation>依加速器花在這類詞元上的時間分攤的自有成本。</translation>
    </message>
    <message>
        <source>Output tokens over facility energy.</source>
        <translation>輸出詞元數除以設施用電量。</translation>
    </message>
    <message>
        <source>Cost owned over facility energy: of a gigawatt drawn for a year.</source>
        <translation>自有成本除以設施用電量：即持續用電十億瓦一年的成本。</translation>
    </message>
    <message>
        <source>Of one system in training, added up from its parts, beside its typical power. Expected error: 5 %.</source>
        <translation>單台系統訓練時的功率，由各零組件相加，與典型功率並列。預期誤差：5%。</translation>
    </message>
    <message>
        <source>Their thermal design power over nameplate power.</source>
        <translation>兩者的熱設計功耗與額定功率之比。</translation>
    </message>
    <message>
        <source>Their power in training over that of the server.</source>
        <translation>訓練時兩者的功率與伺服器功率之比。</translation>
    </message>
    <message>
        <source>Tiers of switches.</source>
        <translation>交換器的層數。</translation>
    </message>
    <message>
        <source>Accelerators that three tiers of these switches join.</source>
        <translation>這種交換器組成三層網路可連接的加速器數。</translation>
    </message>
    <message>
        <source>Switches of all tiers.</source>
        <translation>各層交換器總數。</translation>
    </message>
    <message>
        <source>Links to and between switches.</source>
        <translation>通往交換器及交換器之間的鏈路。</translation>
    </message>
    <message>
        <source>Ends of links that carry optics.</source>
        <translation>帶光學元件的鏈路端數。</translation>
    </message>
    <message>
        <source>Switches, optics and adapters; the adapters are part of server power.</source>
        <translation>交換器、光學元件與網路卡；網路卡屬於伺服器功率。</translation>
    </message>
    <message>
        <source>Switches without optics.</source>
        <translation>交換器，不含光學元件。</translation>
    </message>
    <message>
        <source>All optical ends.</source>
        <translation>全部光端。</translation>
    </message>
    <message>
        <source>Adapters in the servers.</source>
        <translation>伺服器中的網路卡。</translation>
    </message>
    <message>
        <source>Mean error of computed throughput in what the class was measured on.</source>
        <translation>在該類別的實測資料上，吞吐量計算值的平均誤差。</translation>
    </message>
    <message>
        <source>Mean error of computed accelerator energy per token there.</source>
        <translation>同一資料上，每詞元加速器能耗計算值的平均誤差。</translation>
    </message>
    <message>
        <source>Real flows are discounted at the real rate, nominal ones at the nominal rate, so that the present value is the same; the internal rate is not.</source>
        <translation>實質現金流量以實質折現率折現，名目現金流量以名目折現率折現，因此現值相同；內部報酬率則不同。</translation>
    </message>
    <message>
        <source>General rise of prices a year; joins real and nominal rates.</source>
        <translation>每年物價的普遍漲幅；用於換算實質與名目利率。</translation>
    </message>
    <message>
        <source>Nominal, inflation included.</source>
        <translation>名目漲幅，含通貨膨脹。</translation>
    </message>
    <message>
        <source>Of upkeep, people, insurance, taxes, water and colocation. Nominal, inflation included.</source>
        <translation>包括維運、人力、保險、稅費、用水與代管。名目漲幅，含通貨膨脹。</translation>
    </message>
    <message>
        <source>The market rent of an accelerator falls as newer ones come. Nominal, inflation included; 0 for a price fixed by contract.</source>
        <translation>新一代加速器推出後，舊款的市場租金下降。名目漲幅，含通貨膨脹；合約鎖定價格時為 0。</translation>
    </message>
    <message>
        <source>What servers fetch at the end of their life, of their price.</source>
        <translation>伺服器年限結束時可售得的金額，占原價的比例。</translation>
    </message>
    <message>
        <source>Connection and substation for each kW of IT.</source>
        <translation>每 kW IT 功率的電網併接與變電站費用。</translation>
    </message>
    <message>
        <source>A year, of the price of IT and facility.</source>
        <translation>每年，占 IT 與設施造價的比例。</translation>
    </message>
    <message>
        <source>Industrial water and sewer.</source>
        <translation>工業用水與汙水處理。</translation>
    </message>
    <message>
        <source>For each kW of nameplate IT power a month, without electricity: space, power and cooling equipment, people.</source>
        <translation>每 kW 銘牌 IT 功率每月的價格，不含電費：場地、供電與冷卻設備、人力。</translation>
    </message>
    <message>
        <source>Name of the tariff.</source>
        <translation>電價方案的名稱。</translation>
    </message>
    <message>
        <source>Mean over the bands of the year for a load that doesn&apos;t vary within a day, without the demand charge.</source>
        <translation>全年各時段的平均值，適用於一天之內不變的負載，不含基本電費。</translation>
    </message>
    <message>
        <source>For each kW of the peak of a month. A charge a year is a twelfth of it.</source>
        <translation>依每月最高需量的每 kW 計。以年計的價格除以十二。</translation>
    </message>
    <message>
        <source>Energy price and demand charge apart, instead of an all-in price: never both. Empty: the all-in price.</source>
        <translation>電量與需量分開計價，取代綜合電價，兩者不可並用。留空：綜合電價。</translation>
    </message>
    <message>
        <source>Insurance and property tax of IT and facility, and on-site water.</source>
        <translation>IT 與設施的保險與財產稅，以及現場用水。</translation>
    </message>
    <message>
        <source>Of electricity, upkeep, people, insurance, taxes and water.</source>
        <translation>占電費、維運、人力、保險、稅費與用水總和的比例。</translation>
    </message>
    <message>
        <source>Of what the facility&apos;s operator bears: facility, its upkeep and insurance, people, water and electricity, no IT.</source>
        <translation>占設施營運方負擔費用的比例：設施及其維運與保險、人力、用水與電費，不含 IT。</translation>
    </message>
    <message>
        <source>All that is bought: servers, network, storage, facility, grid connection.</source>
        <translation>全部購置：伺服器、網路、儲存設備、設施、電網併接。</translation>
    </message>
    <message>
        <source>Price of the servers with spares.</source>
        <translation>伺服器及備品的價格。</translation>
    </message>
    <message>
        <source>Price of the network.</source>
        <translation>網路的價格。</translation>
    </message>
    <message>
        <source>Price of the storage.</source>
        <translation>儲存設備的價格。</translation>
    </message>
    <message>
        <source>The part of the building that the nameplate power fills.</source>
        <translation>銘牌功率所占的建物部分。</translation>
    </message>
    <message>
        <source>The connection that the nameplate power needs.</source>
        <translation>銘牌功率所需的併接容量。</translation>
    </message>
    <message>
        <source>Electricity, upkeep, people, insurance, taxes and water, in prices of the price year.</source>
        <translation>電費、維運、人力、保險、稅費與用水，依價格年的價格。</translation>
    </message>
    <message>
        <source>Of the hours in use at operating power; idle power is not counted.</source>
        <translation>使用中的時數依運轉功率計；閒置功率不計入。</translation>
    </message>
    <message>
        <source>Insurance and property tax of what is bought, and water.</source>
        <translation>購置資產的保險與財產稅，以及用水。</translation>
    </message>
    <message>
        <source>Of owning against renting the same hours, over the life of the servers: the rent saved less what owning costs.</source>
        <translation>在伺服器年限內，自建與租用同樣時數相比：省下的租金減去自建的花費。</translation>
    </message>
    <message>
        <source>The discount rate at which owning and renting cost the same, real or nominal as the flows are.</source>
        <translation>使自建與租用花費相同的折現率；實質或名目與現金流量一致。</translation>
    </message>
    <message>
        <source>Years until the rent saved has paid for what was bought, not discounted.</source>
        <translation>省下的租金回收購置款所需的年數，不折現。</translation>
    </message>
    <message>
        <source>The same with flows at their present value.</source>
        <translation>同上，現金流量以現值計。</translation>
    </message>
    <message>
        <source>Levelised cost of an accelerator-hour in use, over the life of the servers.</source>
        <translation>伺服器年限內，使用中每加速器小時的均化成本。</translation>
    </message>
    <message>
        <source>The same with servers of one&apos;s own in a rented facility.</source>
        <translation>同上，自有伺服器放在租用的設施中。</translation>
    </message>
    <message>
        <source>The rental price, levelised over the same years.</source>
        <translation>租用價格，在同樣年數內均化。</translation>
    </message>
    <message>
        <source>Levelised cost a year that does not depend on use.</source>
        <translation>與使用多寡無關的每年均化成本。</translation>
    </message>
    <message>
        <source>Levelised electricity and water of an accelerator-hour in use.</source>
        <translation>使用中每加速器小時的均化電費與水費。</translation>
    </message>
    <message>
        <source>Hours in use from which owning costs less than renting. Above 100 % renting always costs less.</source>
        <translation>使用率達到此值後，自建比租用便宜。超過 100 % 時租用一律較便宜。</translation>
    </message>
    <message>
        <source>Over the months of the plan, idle power included.</source>
        <translation>規劃期各月合計，含閒置功率。</translation>
    </message>
    <message>
        <source>Energy at its price; all of the bill where the price is all-in.</source>
        <translation>用電量依其價格計；採綜合電價時即全部電費。</translation>
    </message>
    <message>
        <source>Bill over energy: what runs and services pay.</source>
        <translation>電費除以用電量：任務與服務所付的價格。</translation>
    </message>
    <message>
        <source>(1 + real rate)(1 + inflation) - 1.</source>
        <translation>（1 + 實質利率）×（1 + 通貨膨脹率）- 1。</translation>
    </message>
    <message>
        <source>Peak of each month, at least the ratchet&apos;s, times the demand charge; none where the price is all-in.</source>
        <translation>每月最高需量（不低於最低計費需量）乘以基本電費；採綜合電價時為零。</translation>
    </message>
    <message>
        <source>What the orbital cluster is called in charts and reports.</source>
        <translation>在軌叢集在圖表和報告中的名稱。</translation>
    </message>
    <message>
        <source>The facility on the ground that would run the same IT: its electricity price, PUE, building cost and grid carbon.</source>
        <translation>在地面執行同樣 IT 的設施：取其電價、PUE、建置成本與電網碳強度。</translation>
    </message>
    <message>
        <source>Power of the accelerators and all that computes with them.</source>
        <translation>AI 加速器以及與其共同運算的所有設備的功率。</translation>
    </message>
    <message>
        <source>All power of a satellite, conversion and pumps included, over that of its IT: what PUE is on the ground.</source>
        <translation>衛星總功率（含轉換與泵浦）與 IT 功率之比，相當於地面的 PUE。</translation>
    </message>
    <message>
        <source>Power of sunlight above the air; by the season.</source>
        <translation>大氣層外的太陽輻照度，隨季節變化。</translation>
    </message>
    <message>
        <source>When new: 29 to 33 % with three junctions, 17 to 24 % of silicon.</source>
        <translation>壽命初期：三接面電池 29% 至 33%，矽電池 17% 至 24%。</translation>
    </message>
    <message>
        <source>What gaps, cables and pointing leave of the power of the cells.</source>
        <translation>扣除間隙、纜線與指向損失後剩餘的比例。</translation>
    </message>
    <message>
        <source>Power that radiation takes from the array a year.</source>
        <translation>輻射使太陽能陣列每年損失的功率。</translation>
    </message>
    <message>
        <source>When new, in sunlight, its deployment mechanism included.</source>
        <translation>壽命初期、日照下，含展開機構。</translation>
    </message>
    <message>
        <source>Share of an orbit in the shadow of the Earth: about 1 % over the year on a dawn-dusk orbit, 36 % on other low orbits.</source>
        <translation>一圈軌道中處於地影的比例：晨昏軌道全年約 1%，其他低軌道約 36%。</translation>
    </message>
    <message>
        <source>97.6 minutes at a height of 650 km, by the third law of Kepler.</source>
        <translation>依克卜勒第三定律，高度 650 km 時為 97.6 分鐘。</translation>
    </message>
    <message>
        <source>Energy that is used of a kilogram: a pack of 130 Wh/kg from which 30 % is taken in each orbit, so that it lasts for years.</source>
        <translation>每公斤實際使用的能量：130 Wh/kg 的電池組每圈只放電 30%，以便使用多年。</translation>
    </message>
    <message>
        <source>Of its surface; the coolant and the chips are warmer. Heat leaves with its fourth power.</source>
        <translation>指表面溫度；冷卻液和晶片更熱。散熱量與其四次方成正比。</translation>
    </message>
    <message>
        <source>Heat radiated over that of a black surface.</source>
        <translation>輻射熱量與黑體表面之比。</translation>
    </message>
    <message>
        <source>Share of the sunlight that falls on it which heats the radiator.</source>
        <translation>照到散熱板上的陽光中被吸收的比例。</translation>
    </message>
    <message>
        <source>Heat radiated over that of a panel as warm everywhere as at its pipes.</source>
        <translation>與整板溫度均等於管路處溫度時相比的散熱比例。</translation>
    </message>
    <message>
        <source>View factors of both sides together: .24 each at 650 km with the panel upright over the Earth.</source>
        <translation>兩面視角因子之和：高度 650 km、板面垂直於地面時每面 0.24。</translation>
    </message>
    <message>
        <source>Share of the panel that sunlight falls on: the sine of its angle; 5 degrees off the edge.</source>
        <translation>陽光照射的板面比例，即夾角的正弦；預設側對太陽、偏離 5 度。</translation>
    </message>
    <message>
        <source>Infrared radiation that the Earth sends out.</source>
        <translation>地球向外發出的紅外線輻射。</translation>
    </message>
    <message>
        <source>Share of the sunlight that the Earth throws back.</source>
        <translation>地球反射的陽光比例。</translation>
    </message>
    <message>
        <source>For each square metre of panel, which radiates from both sides.</source>
        <translation>每平方公尺板面，兩面散熱。</translation>
    </message>
    <message>
        <source>Pumps, pipes and coolant for each kW of IT.</source>
        <translation>每千瓦 IT 的泵浦、管路與冷卻液。</translation>
    </message>
    <message>
        <source>Frame, propulsion, avionics and links for each kW of IT.</source>
        <translation>每千瓦 IT 的框架、推進、星載電子與鏈路設備。</translation>
    </message>
    <message>
        <source>Servers without chassis and fans for each kW of IT.</source>
        <translation>每千瓦 IT 的伺服器，不含機箱與風扇。</translation>
    </message>
    <message>
        <source>Of a kilogram to a low orbit. Falcon 9 by its list; 200 USD/kg is hoped for by the mid-2030s.</source>
        <translation>每公斤送入低軌道的價格。獵鷹九號依報價；每公斤 200 美元是對 2030 年代中期的期望。</translation>
    </message>
    <message>
        <source>Of a kilogram of all but the IT, which costs as on the ground.</source>
        <translation>除 IT 外每公斤的造價；IT 與地面同價。</translation>
    </message>
    <message>
        <source>CO2 of the propellant for each kilogram in orbit.</source>
        <translation>每公斤入軌質量對應的推進劑 CO2 排放。</translation>
    </message>
    <message>
        <source>Years until it is brought down.</source>
        <translation>到離軌為止的年數。</translation>
    </message>
    <message>
        <source>Share of its life in which the cluster works.</source>
        <translation>壽命期內叢集運作的時間比例。</translation>
    </message>
    <message>
        <source>A year, of those that work; none can be exchanged in orbit.</source>
        <translation>每年占使用中加速器的比例；在軌無法更換。</translation>
    </message>
    <message>
        <source>That its array gives when new: 28 kW of the V2 class; 1.2 kW of the small satellites of 2019.</source>
        <translation>太陽能陣列壽命初期功率：V2 級為 28 kW；2019 年的小型衛星為 1.2 kW。</translation>
    </message>
    <message>
        <source>By radio; a laser needs a sky without clouds.</source>
        <translation>無線電下行；雷射下行需無雲天氣。</translation>
    </message>
    <message>
        <source>Of one terminal to another satellite.</source>
        <translation>單一終端到另一顆衛星。</translation>
    </message>
    <message>
        <source>Bandwidth out of the servers for each kW of IT on the ground: eight ports of 400 Gbit/s for 10.2 kW.</source>
        <translation>地面上每千瓦 IT 的伺服器出口頻寬：10.2 kW 配 8 個 400 Gbit/s 連接埠。</translation>
    </message>
    <message>
        <source>When new, in sunlight: enough at the end of life, and for the battery through the shadow.</source>
        <translation>壽命初期、日照下的功率：足以滿足壽命末期所需，並為陰影期的電池充電。</translation>
    </message>
    <message>
        <source>Sunlight that a new array turns to electricity.</source>
        <translation>新的太陽能陣列轉換成電的太陽輻射。</translation>
    </message>
    <message>
        <source>Power of the array over its output by area.</source>
        <translation>太陽能陣列功率除以單位面積功率。</translation>
    </message>
    <message>
        <source>Heat that a square metre of panel radiates from both sides, less what Earth and Sun heat it.</source>
        <translation>每平方公尺板面兩面輻射的熱量，扣除地球與太陽的加熱。</translation>
    </message>
    <message>
        <source>Panel area that radiates all power of the satellites.</source>
        <translation>散去衛星全部功率所需的板面面積。</translation>
    </message>
    <message>
        <source>All satellites of the cluster, servers included.</source>
        <translation>叢集的所有衛星，含伺服器。</translation>
    </message>
    <message>
        <source>Power of the new array over its power by mass.</source>
        <translation>新的太陽能陣列功率除以比功率。</translation>
    </message>
    <message>
        <source>Energy of one shadow over the energy of a kilogram.</source>
        <translation>一次陰影期所需能量除以每公斤能量。</translation>
    </message>
    <message>
        <source>Radiator area times its mass by area.</source>
        <translation>散熱板面積乘以面密度。</translation>
    </message>
    <message>
        <source>Pumps, pipes and coolant.</source>
        <translation>泵浦、管路與冷卻液。</translation>
    </message>
    <message>
        <source>Frame, propulsion, avionics and links.</source>
        <translation>框架、推進、星載電子與鏈路設備。</translation>
    </message>
    <message>
        <source>Servers without chassis and fans.</source>
        <translation>伺服器，不含機箱與風扇。</translation>
    </message>
    <message>
        <source>Mass in orbit over IT power.</source>
        <translation>在軌質量除以 IT 功率。</translation>
    </message>
    <message>
        <source>Without the IT, which costs as on the ground.</source>
        <translation>不含 IT；IT 與地面同價。</translation>
    </message>
    <message>
        <source>Mass in orbit times the launch price.</source>
        <translation>在軌質量乘以發射價格。</translation>
    </message>
    <message>
        <source>Mass of all but the IT times its price.</source>
        <translation>除 IT 外的質量乘以造價。</translation>
    </message>
    <message>
        <source>To be held against the building cost on the ground.</source>
        <translation>可與地面建置成本對照。</translation>
    </message>
    <message>
        <source>Over the life of the satellites.</source>
        <translation>衛星壽命期內。</translation>
    </message>
    <message>
        <source>Launch and satellites over IT energy, without interest.</source>
        <translation>發射與衛星費用除以 IT 用電量，不計利息。</translation>
    </message>
    <message>
        <source>Electricity and building of the facility compared with.</source>
        <translation>對照設施的電費與建築。</translation>
    </message>
    <message>
        <source>Electricity price times PUE.</source>
        <translation>電價乘以 PUE。</translation>
    </message>
    <message>
        <source>Building cost over the IT energy of its life, without interest.</source>
        <translation>建置成本除以其壽命期內的 IT 用電量，不計利息。</translation>
    </message>
    <message>
        <source>Above 1 the ground costs less.</source>
        <translation>大於 1 時地面較便宜。</translation>
    </message>
    <message>
        <source>At which orbit costs as much as the ground. Below zero not even a free launch would do: satellites cost too much.</source>
        <translation>使在軌與地面成本相同的發射價格。若小於零，即使免費發射也不夠：衛星本身太貴。</translation>
    </message>
    <message>
        <source>Mass in orbit times the carbon of a launch.</source>
        <translation>在軌質量乘以發射碳排放。</translation>
    </message>
    <message>
        <source>Of launches alone, over IT energy.</source>
        <translation>只計發射，除以 IT 用電量。</translation>
    </message>
    <message>
        <source>Grid carbon times PUE.</source>
        <translation>電網碳強度乘以 PUE。</translation>
    </message>
    <message>
        <source>Accelerators that have not failed, of those launched.</source>
        <translation>發射的 AI 加速器中未發生故障的比例。</translation>
    </message>
    <message>
        <source>Whole satellites that give the power of the array.</source>
        <translation>提供太陽能陣列功率所需的整顆衛星數。</translation>
    </message>
    <message>
        <source>Of all satellites to the ground.</source>
        <translation>所有衛星到地面的總速率。</translation>
    </message>
    <message>
        <source>Terminals that would carry the network of a cluster on the ground; a satellite has three or four.</source>
        <translation>要承載地面叢集的網路所需的終端數；一顆衛星通常有三、四個。</translation>
    </message>
    <message>
        <source>D over N, of active parameters: about 20 are best for the compute.</source>
        <translation>D/N，以活躍參數計：以算力計約 20 最佳。</translation>
    </message>
    <message>
        <source>Whether it can be bought. A hypothetical one shows what a claim would mean; a check names the clusters that use it.</source>
        <translation>是否可以採購。假想的加速器用來說明某個說法代表什麼；使用它的叢集會在檢查中列出。</translation>
    </message>
    <message>
        <source>Share of the requests that the devices of the users answer by a small model of their own: they reach no accelerator. Their energy is reported apart.</source>
        <translation>由使用者裝置上的小模型回答的請求占比，這些請求不占用加速器；其耗電另行列出。</translation>
    </message>
    <message>
        <source>Out of the battery, for each token written: .1 J for each billion parameters, 3 billion. Reading the prompt, a few percent of it, is not counted.</source>
        <translation>每輸出一個詞元消耗的電池電能：每 10 億參數 0.1 J，以 30 億參數計。讀取提示只占百分之幾，未計入。</translation>
    </message>
    <message>
        <source>Energy out of a device&apos;s battery over that out of the socket.</source>
        <translation>裝置電池放出的電能與插座取電之比。</translation>
    </message>
    <message>
        <source>Power of its chips over that of others that do the same: what these would save is followed through servers and cooling to the meter. The plan itself stays as it is. Empty: not asked.</source>
        <translation>現有晶片與同等效能的另一種晶片的功率之比：由此省下的功率經伺服器、冷卻一路算到電表。規劃本身不變。留空：不計算。</translation>
    </message>
    <message>
        <source>Of all accelerators of the cluster, in training.</source>
        <translation>叢集全部加速器，以訓練時計。</translation>
    </message>
    <message>
        <source>Fans and power supplies fall with the chips; processors, memory, switches and adapters stay.</source>
        <translation>風扇與電源供應器損耗隨晶片下降；CPU、記憶體、交換晶片與網路卡不變。</translation>
    </message>
    <message>
        <source>At full operation, in the same building: its PUE is that of the lower load. Network and storage stay.</source>
        <translation>全載運轉，機房不變：PUE 以下降後的負載取值。網路與儲存不變。</translation>
    </message>
    <message>
        <source>Saved at the meter over saved at the chips.</source>
        <translation>電表處節省與晶片處節省之比。</translation>
    </message>
    <message>
        <source>Power of the servers now over that with better chips.</source>
        <translation>伺服器現有功率與採用更好晶片後的功率之比。</translation>
    </message>
    <message>
        <source>Power of the whole facility now over that with better chips in this cluster.</source>
        <translation>整座設施的現有功率與本叢集採用更好晶片後的功率之比。</translation>
    </message>
    <message>
        <source>Answered on devices within the months of the plan.</source>
        <translation>規劃期間內由裝置回答的請求。</translation>
    </message>
    <message>
        <source>Out of the sockets of the users, over the months of the plan; in no other energy, cost or carbon.</source>
        <translation>規劃期間內使用者插座的取電量；不計入其他用電量、成本或碳排放。</translation>
    </message>
    <message>
        <source>Out of the socket.</source>
        <translation>以插座取電計。</translation>
    </message>
    <message>
        <source>Over all requests, on devices and in the facility.</source>
        <translation>以全部請求平均，含裝置與設施。</translation>
    </message>
    <message>
        <source>Of users&apos; devices that answer for services; not in the workload energy, its cost or its carbon.</source>
        <translation>為推論服務回答的使用者裝置的用電量；不計入工作負載用電量及其成本、碳排放。</translation>
    </message>
    <message>
        <source>Mean when the service starts, stored answers and those of devices taken off.</source>
        <translation>服務開始時的平均值，已扣除快取答覆與裝置端回答。</translation>
    </message>
    <message>
        <source>How many transformers and UPS modules stand beyond those that carry the load. Losses at part load are those of the cooling technology&apos;s UPS coefficients.</source>
        <translation>承載負載所需之外，另備的變壓器與 UPS 模組。部分負載損耗取自冷卻技術的 UPS 係數。</translation>
    </message>
    <message>
        <source>How many generator sets stand beyond those that carry the load.</source>
        <translation>承載負載所需之外，另備的緊急發電機。</translation>
    </message>
    <message>
        <source>How many chillers and coolant distribution units stand beyond those that carry the heat.</source>
        <translation>帶走熱量所需之外，另備的冰水主機與冷卻液分配裝置。</translation>
    </message>
    <message>
        <source>Rated apparent power of one transformer; 2.5 MVA is a step of the usual series of ratings.</source>
        <translation>單台變壓器的額定視在功率；2.5 MVA 是常用容量系列中的一級。</translation>
    </message>
    <message>
        <source>IT power that one UPS module carries.</source>
        <translation>一個 UPS 模組承載的 IT 功率。</translation>
    </message>
    <message>
        <source>Standby power of one generator set.</source>
        <translation>一台緊急發電機的備用功率。</translation>
    </message>
    <message>
        <source>Heat of liquid that one unit hands over to the facility&apos;s water.</source>
        <translation>一個單元把液體的熱量傳給機房水系統的功率。</translation>
    </message>
    <message>
        <source>Heat that one chiller, or one unit with compressors of its own, takes in the design hour.</source>
        <translation>一台冰水主機或自帶壓縮機的機組在設計時刻帶走的熱量。</translation>
    </message>
    <message>
        <source>Active over apparent power of the whole facility.</source>
        <translation>整個機房的有效功率與視在功率之比。</translation>
    </message>
    <message>
        <source>Kept for growth when the utility connection is ordered.</source>
        <translation>申請市電引接時為成長預留。</translation>
    </message>
    <message>
        <source>Floor of the hall for one rack, aisles included.</source>
        <translation>一個機櫃所占的機房地面，含走道。</translation>
    </message>
    <message>
        <source>Floor under one rack: .6 m × 1.2 m.</source>
        <translation>一個機櫃正下方的地面：0.6 m × 1.2 m。</translation>
    </message>
    <message>
        <source>1.5 in the largest halls; 2.5 where much else is under the roof.</source>
        <translation>最大型機房約 1.5；同一屋頂下其他空間較多時約 2.5。</translation>
    </message>
    <message>
        <source>Temperature that .4 % of a year&apos;s hours exceed, from ASHRAE or the weather service: it sizes the plant. Empty: the hottest hour of the year of weather.</source>
        <translation>全年有 0.4% 的小時超過的溫度，取自 ASHRAE 或氣象機關，用於決定設備容量。留空則取氣象年中最熱的一小時。</translation>
    </message>
    <message>
        <source>Wet-bulb temperature that .4 % of a year&apos;s hours exceed: it sizes towers and wetted coolers. Empty: the highest of the year of weather.</source>
        <translation>全年有 0.4% 的小時超過的濕球溫度，用於決定冷卻水塔與濕式冷卻器的容量。留空則取氣象年中的最高值。</translation>
    </message>
    <message>
        <source>The hours of an EPW file, kept in the plan. Empty: 8,760 hours made from the monthly means.</source>
        <translation>EPW 檔的逐時資料，存於規劃中。留空則由月均值合成 8,760 小時。</translation>
    </message>
    <message>
        <source>Hours of the year in which no compressor runs.</source>
        <translation>全年沒有壓縮機運轉的小時數。</translation>
    </message>
    <message>
        <source>That of the site, else the hottest hour of the year of weather.</source>
        <translation>取場址的設計值；沒有時取氣象年中最熱的一小時。</translation>
    </message>
    <message>
        <source>That of the site, else the highest of the year of weather.</source>
        <translation>取場址的設計值；沒有時取氣象年中的最高值。</translation>
    </message>
    <message>
        <source>At full load and the design temperatures, both at once: it sizes the plant. Not below the worst hour of the year.</source>
        <translation>滿載且兩個設計溫度同時出現時的 PUE，用於決定設備容量；不低於全年最差一小時。</translation>
    </message>
    <message>
        <source>Design IT power times PUE of the design hour.</source>
        <translation>設計 IT 功率乘以設計時刻的 PUE。</translation>
    </message>
    <message>
        <source>Design power with its reserve, over the power factor: to be ordered.</source>
        <translation>設計功率加餘裕後除以功率因數，即應申請的容量。</translation>
    </message>
    <message>
        <source>For the utility connection, spare ones included.</source>
        <translation>依市電引接容量計算，含備援。</translation>
    </message>
    <message>
        <source>For the design IT power, spare ones included.</source>
        <translation>依設計 IT 功率計算，含備援。</translation>
    </message>
    <message>
        <source>For the design power, spare ones included.</source>
        <translation>依設計功率計算，含備援。</translation>
    </message>
    <message>
        <source>For the heat that liquid takes at design IT power, spare ones included.</source>
        <translation>依設計 IT 功率下液體帶走的熱量計算，含備援。</translation>
    </message>
    <message>
        <source>For the heat that compressors take in the design hour, spare ones included; units of direct expansion count as chillers.</source>
        <translation>依設計時刻壓縮機帶走的熱量計算，含備援；直膨機組也計作冰水主機。</translation>
    </message>
    <message>
        <source>Of water, for the heat that liquid takes and its rise of temperature.</source>
        <translation>以水計，由液體帶走的熱量及其溫升得出。</translation>
    </message>
    <message>
        <source>Evaporated and blown down in the design hour: sizes the supply.</source>
        <translation>設計時刻的蒸發與排放水量，用於決定供水能力。</translation>
    </message>
    <message>
        <source>Of all clusters.</source>
        <translation>所有叢集合計。</translation>
    </message>
    <message>
        <source>Racks times the floor of one, aisles included.</source>
        <translation>機櫃數乘以每機櫃占用面積，含走道。</translation>
    </message>
    <message>
        <source>White space and all else under the roof.</source>
        <translation>機房面積及同一屋頂下的其他面積。</translation>
    </message>
    <message>
        <source>Racks and the systems in them.</source>
        <translation>機櫃及其中的系統。</translation>
    </message>
    <message>
        <source>Weight of the heaviest full rack over its footprint. Older raised floors carry 700 to 1,200 kg/m2, slabs 1,500 to 2,500.</source>
        <translation>最重的滿載機櫃重量除以其占地。老式高架地板可承 700 至 1,200 kg/m2，樓板可承 1,500 至 2,500。</translation>
    </message>
    <message>
        <source>From this day it may not be delivered to some countries without a licence. A check names the clusters that are built of it there.</source>
        <translation>自此日起，未經許可不得交付到某些國家或地區。若叢集在當地採用它，檢查會逐一指出。</translation>
    </message>
    <message>
        <source>The countries that need a licence, by code, with spaces between: those that its source names.</source>
        <translation>需要許可的國家或地區，寫代碼，以空格分隔；只列出處點名者。</translation>
    </message>
    <message>
        <source>What Compare shows of each what-if: keys of results of the plan, in their order, with commas. Empty: the usual ones.</source>
        <translation>「比較」頁對每個情境顯示哪些結果：規劃結果的識別碼，依序以逗號分隔。留空則為常用結果。</translation>
    </message>
    <message>
        <source>What stands on its cover. Empty: the name of the plan.</source>
        <translation>封面上的標題。留空則用規劃的名稱。</translation>
    </message>
    <message>
        <source>Who gives the report out: on the cover and at the head of pages.</source>
        <translation>發布報告的單位：印在封面與每頁頁首。</translation>
    </message>
    <message>
        <source>What the report is written in. Empty: the language of the program.</source>
        <translation>報告所用的語言。留空則用程式的語言。</translation>
    </message>
    <message>
        <source>The size of its pages.</source>
        <translation>報告頁面的大小。</translation>
    </message>
    <message>
        <source>A picture for the cover of the report: the name of its file, its type, and its bytes in base 64, a line each.</source>
        <translation>報告封面的圖片：檔名、類型與 Base64 內容，各占一行。</translation>
    </message>
    <message>
        <source>Keys of the sections in their order, with commas; one that is left out has a minus before it. Empty: the usual ones.</source>
        <translation>依順序列出各章節的識別碼，以逗號分隔；不收入的前面加減號。留空則用通常的章節。</translation>
    </message>
    <message>
        <source>The planner&apos;s own words in the sections of the report. A line “# KEY” opens those of a section.</source>
        <translation>規劃者在報告各章節中寫的文字。一行「# 識別碼」開始一個章節的文字。</translation>
    </message>
    <message>
        <source>How often in a year each device that answers loads its model anew, the first time among them. Empty: the network is not counted.</source>
        <translation>每台回答的裝置一年中重新下載模型的次數，含首次下載。留空則不計網路用電。</translation>
    </message>
    <message>
        <source>Of one device: 3 billion parameters at 4 bits.</source>
        <translation>單台裝置：30 億參數，4 位元。</translation>
    </message>
    <message>
        <source>Of core and access network, from the facility to the device.</source>
        <translation>從設施到裝置，含骨幹網路與接取網路。</translation>
    </message>
    <message>
        <source>Of the network that carries models to devices; in no other energy, cost or carbon.</source>
        <translation>向裝置傳送模型的網路用電；不計入其他用電、成本或碳排放。</translation>
    </message>
    <message>
        <source>What the service takes in all, wherever it is drawn, updates of devices included.</source>
        <translation>該服務的全部用電，不論在何處消耗，含裝置更新。</translation>
    </message>
    <message>
        <source>Changes that are one bar where Compare splits a difference: their keys with commas, a semicolon between groups. Empty: a bar for each object.</source>
        <translation>「比較」頁分解差異時合為一條的變更：識別碼以逗號分隔，各組之間用分號。留空則每個物件一條。</translation>
    </message>
    <message>
        <source>Share of the making of each device that answering is charged with: 100 for a device bought for it, 0 for one that is there anyway. Empty: embodied carbon of devices is not asked for.</source>
        <translation>每台裝置的製造排放中由回答承擔的比例：專為回答購置的裝置為 100，本來就有的裝置為 0。留空則不計算裝置蘊含碳。</translation>
    </message>
    <message>
        <source>CO2e of making, carrying and recycling one device, without its use. A phone by default; a laptop has about 180 kg.</source>
        <translation>一台裝置製造、運送與回收的 CO2e，不含使用。預設為手機；筆記型電腦約 180 kg。</translation>
    </message>
    <message>
        <source>Years over which its making is spread evenly.</source>
        <translation>製造排放平均分攤的年數。</translation>
    </message>
    <message>
        <source>All-in price, demand charges included, without value-added tax that is given back. Empty: that of the site.</source>
        <translation>綜合電價，含基本電費，不含可扣抵的營業稅。留空則採用場址的電價。</translation>
    </message>
    <message>
        <source>All-in mean price with demand charges, without value-added tax, in the local currency.</source>
        <translation>含基本電費、不含營業稅的綜合平均電價，以當地貨幣計。</translation>
    </message>
    <message>
        <source>Of making the devices that answer, the share that is counted, over the months of the plan; in no other carbon.</source>
        <translation>規劃期間內回答裝置製造排放中計入的部分；不計入其他碳排放。</translation>
    </message>
    <message>
        <source>Whether each section has the slides that carry its message, or one for every chart and table.</source>
        <translation>每節只有承載要點的幾頁，還是每張圖、每張表各占一頁。</translation>
    </message>
    <message>
        <source>One or two inputs and the values that Sweep takes them through: “gpt3.pin_mfu=0.3..0.6:13; hall.cooling”.</source>
        <translation>一項或兩項輸入及掃描所取的值：「gpt3.pin_mfu=0.3..0.6:13; hall.cooling」。</translation>
    </message>
    <message>
        <source>What Sweep shows: keys of results, with commas.</source>
        <translation>掃描頁顯示的內容：結果的識別碼，以逗號隔開。</translation>
    </message>
    <message>
        <source>Sweep tells where the first result crosses it.</source>
        <translation>掃描頁說明第一項結果在何處越過它。</translation>
    </message>
    <message>
        <source>Ranges that go together: two inputs and their rank correlation from -1 to 1, “gpt3.pin_mfu, gpt3.goodput = 0.7”, a semicolon between pairs. Empty: each range by itself.</source>
        <translation>一起變動的範圍：兩項輸入及其 −1 到 1 的等級相關係數，如「gpt3.pin_mfu, gpt3.goodput = 0.7」，各對之間以分號隔開。留空：各範圍彼此獨立。</translation>
    </message>
    <message>
        <source>Bus bandwidth of an all-reduce within a system, each direction: of n accelerators 2 (n − 1) / n times what benchmarks print as algorithm bandwidth.</source>
        <translation>系統內 all-reduce 的匯流排頻寬（busbw），單方向；n 個加速器時為測試工具所列演算法頻寬（algbw）的 2(n − 1)/n 倍。</translation>
    </message>
    <message>
        <source>What the facility&apos;s own grid carbon counts. Where it has none, that of the site holds.</source>
        <translation>此設施自訂排碳係數的範疇。未填排碳係數時，以場址的範疇為準。</translation>
    </message>
    <message>
        <source>Which gases, at which end of the grid, of the mean or of one kWh more, as its source says. A check tells where figures of two kinds would be mixed.</source>
        <translation>來源所述的範疇：包含哪些氣體、以用電端或發電端計、取平均或邊際。不同範疇的數值將混用時，檢查會指出。</translation>
    </message>
    <message>
        <source>Choices that are not made yet: an input and what may be chosen, each with its weight or not, “hall.cooling = air: 3 | dry”, a semicolon between inputs. The plan is computed with what the input has; ranges draw from all of them.</source>
        <translation>尚未確定的選擇：一項輸入和可選的各項，可附權重，例如「hall.cooling = air: 3 | dry」，各項輸入之間以分號分隔。規劃按該輸入現有的取值計算；顯示範圍時則從全部可選項中抽樣。</translation>
    </message>
    <message>
        <source>Memory of one accelerator as its maker prints it: “80 GB” are 80 GiB, of which nearly all can be used.</source>
        <translation>單顆加速器的記憶體容量，依廠商標稱填寫：「80 GB」實為 80 GiB，幾乎都可用。</translation>
    </message>
    <message>
        <source>Tokens of a sequence for most of the training; many models learn their long context only at its end. Empty: the context length.</source>
        <translation>訓練主要階段每條序列的詞元數；許多模型到訓練末尾才學習長上下文。留空則取上下文長度。</translation>
    </message>
    <message>
        <source>Tokens of one training sequence. Empty: that of the model&apos;s own training.</source>
        <translation>每條訓練序列的詞元數。留空則取模型自身訓練時的長度。</translation>
    </message>
    <message>
        <source>Dense peak of FP4 matrix arithmetic, without sparsity.</source>
        <translation>FP4 矩陣運算的稠密峰值，不計稀疏加速。</translation>
    </message>
    <message>
        <source>How a replica&apos;s accelerators share the model. Tensor parallel, they share the heads of attention: those beyond the key-value heads hold copies of keys and values, latent ones all. Expert parallel, each has sequences of its own. Automatic: expert parallel for a mixture of experts, else tensor parallel.</source>
        <translation>複本的加速器如何分擔模型。張量平行：分擔注意力頭，顆數超過鍵值頭數時鍵和值會重複存放，潛在鍵值每顆一份。專家平行：每顆處理自己的序列。自動：混合專家模型用專家平行，其餘用張量平行。</translation>
    </message>
    <message>
        <source>The least demand that is billed in a month with a load, of the highest of that month and the eleven before.</source>
        <translation>有負載的月份至少計費的需量，占當月及此前十一個月最高需量的比例。</translation>
    </message>
    <message>
        <source>Mean power of the accelerators of all facilities.</source>
        <translation>所有設施的加速器平均功率。</translation>
    </message>
    <message>
        <source>Processors, memory, fans and power supplies of all facilities; idle servers whole.</source>
        <translation>所有設施的處理器、記憶體、風扇與電源供應器；閒置伺服器整台計入。</translation>
    </message>
    <message>
        <source>Switches and optics of all facilities.</source>
        <translation>所有設施的交換器與光收發模組。</translation>
    </message>
    <message>
        <source>Storage and management servers of all facilities.</source>
        <translation>所有設施的儲存與管理伺服器。</translation>
    </message>
    <message>
        <source>Cooling, power conversion and lighting of all facilities: IT power times (PUE - 1).</source>
        <translation>所有設施的冷卻、電力轉換與照明：IT 功率 ×（PUE − 1）。</translation>
    </message>
    <message>
        <source>Monthly peak above the utility feed, summed over the facilities that have one.</source>
        <translation>月尖峰超出市電引接容量的部分，對有市電引接的設施求和。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode（UTF-16）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode（UTF-16，大端序）</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>簡體中文（GB 18030）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁體中文（Big5）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西歐（Windows-1252）</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>delimiter</comment>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>delimiter</comment>
        <translation>分號</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <comment>delimiter</comment>
        <translation>直線</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>delimiter</comment>
        <translation>逗號</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in another encoding (%1), the first of them line %2.</source>
        <translation>
            <numerusform>%n 行採用另一種編碼（%1），首個是第 %2 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is read as “%2”.</source>
        <translation>第 %1 行讀作「%2」。</translation>
    </message>
    <message>
        <source>Line %1 is read as “%2”; in %4 it would be “%3”.</source>
        <comment>number, text, text in another encoding, that encoding</comment>
        <translation>第 %1 行讀作「%2」；依%4則是「%3」。</translation>
    </message>
    <message>
        <source>No currency is named: read in %1, that of the value before.</source>
        <translation>未寫貨幣：依原值的貨幣 %1 讀取。</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) without a currency are read in that of the value before. Name another in the heading, such as (USD/kWh).</source>
        <translation>
            <numerusform>%n 個價格未寫貨幣，依原值的貨幣讀取。若是其他貨幣，請寫在標題裡，例如 (USD/kWh)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Key</source>
        <comment>what a column of a file is for</comment>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Source: what it is</source>
        <comment>what a column of a file is for</comment>
        <translation>來源：出處</translation>
    </message>
    <message>
        <source>Source: address</source>
        <comment>what a column of a file is for</comment>
        <translation>來源：網址</translation>
    </message>
    <message>
        <source>Source: confidence</source>
        <comment>what a column of a file is for</comment>
        <translation>來源：可信度</translation>
    </message>
    <message>
        <source>Source: checked</source>
        <comment>what a column of a file is for</comment>
        <translation>來源：核對狀態</translation>
    </message>
    <message>
        <source>Source: note</source>
        <comment>what a column of a file is for</comment>
        <translation>來源：備註</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what a column of a file is for</comment>
        <translation>略去</translation>
    </message>
    <message>
        <source>The plan has no field of this name.</source>
        <translation>規劃中沒有這個名稱的欄位。</translation>
    </message>
    <message>
        <source>The plan computes this.</source>
        <translation>這一項由規劃計算得出。</translation>
    </message>
    <message>
        <source>Another column is for the same field.</source>
        <translation>已有另一欄對應同一欄位。</translation>
    </message>
    <message>
        <source>The unit can&apos;t be read. Numbers are in the unit of the field you choose.</source>
        <translation>無法辨識單位。數值以您所選欄位的單位計。</translation>
    </message>
    <message>
        <source>Adds</source>
        <comment>what a row does</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>what a row does</comment>
        <translation>變更</translation>
    </message>
    <message>
        <source>Leaves</source>
        <comment>what a row does</comment>
        <translation>不變</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a row</comment>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a file</comment>
        <translation>欄</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of a column</comment>
        <translation>單位</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>of a column</comment>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Does</source>
        <comment>what a row of a file does</comment>
        <translation>動作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, why its cell is refused</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>原值：%1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <comment>a cell of a new row</comment>
        <translation>讀作：%1</translation>
    </message>
    <message>
        <source>Leave out (%1?)</source>
        <comment>a column of a file, what it may be for</comment>
        <translation>不匯入（是「%1」嗎？）</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <comment>a sentence, a field</comment>
        <translation>%1是不是指「%2」？</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>Owned, colocated, rented</source>
        <translation>自建、代管、租用</translation>
    </message>
    <message>
        <source>Levelised cost of an accelerator-hour in use, for each cluster, in three ways.</source>
        <translation>每個叢集使用中每加速器小時的均化成本，三種方式。</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>每小時成本</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>叢集</translation>
    </message>
    <message>
        <source>Nothing yet. Add a cluster, and choose its system and facility.</source>
        <translation>尚無內容。請新增叢集，並選擇其系統與設施。</translation>
    </message>
    <message>
        <source>No cash flow yet. Prices, a facility and a rental price are needed.</source>
        <translation>尚無現金流量。需要價格、設施與租用價格。</translation>
    </message>
    <message>
        <source>Cost of an accelerator-hour against the share of hours in use, owned and colocated, and the rent.</source>
        <translation>自建與代管每加速器小時成本隨使用率的變化，以及租金。</translation>
    </message>
    <message>
        <source>Hours in use</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Owned</source>
        <comment>cost of an hour</comment>
        <translation>自建</translation>
    </message>
    <message>
        <source>Colocated</source>
        <comment>cost of an hour</comment>
        <translation>代管</translation>
    </message>
    <message>
        <source>Rented</source>
        <comment>cost of an hour</comment>
        <translation>租用</translation>
    </message>
    <message>
        <source>pays from %1</source>
        <comment>percentage</comment>
        <translation>%1 起划算</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <comment>percentage</comment>
        <translation>規劃值：%1</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>全部叢集</translation>
    </message>
    <message>
        <source>Owning against renting, year by year</source>
        <translation>自建與租用逐年比較</translation>
    </message>
    <message>
        <source>Net cash flow of each year, and its sum up to then, plain and discounted.</source>
        <translation>各年淨現金流量及其累計值，未折現與已折現。</translation>
    </message>
    <message>
        <source>Years from the first month of the plan</source>
        <translation>距規劃首月的年數</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>現金流量</translation>
    </message>
    <message>
        <source>real, %1</source>
        <comment>prices of 2026</comment>
        <translation>實質價格，%1</translation>
    </message>
    <message>
        <source>nominal, prices of each year</source>
        <translation>名目價格，各年當年價格</translation>
    </message>
    <message>
        <source>When owning pays</source>
        <translation>使用率達到多少時自建划算</translation>
    </message>
    <message>
        <source>rent</source>
        <comment>instead of hours in use from which owning costs less</comment>
        <translation>租用較省</translation>
    </message>
    <message>
        <source>Renting costs less at any use: owning would only pay from %1 of the hours on.</source>
        <comment>137 %</comment>
        <translation>無論利用率多高都是租用較省：時間利用率要達到 %1，自有才划算。</translation>
    </message>
    <message>
        <source>%1: renting costs less at any use; owning would only pay from %2 of the hours on.</source>
        <comment>cluster, 137 %</comment>
        <translation>%1：無論利用率多高都是租用較省；時間利用率要達到 %2，自有才划算。</translation>
    </message>
    <message>
        <source>Rented is the mean over the life of the servers, discounted, of a rent that changes by %1 a year (page Finance). The costs of runs and services are at its first price.</source>
        <comment>−25 %</comment>
        <translation>「租用」是伺服器壽命期內的折現平均租金，租金每年變動 %1（見「財務」頁）。任務與服務的租用成本依首年價格計算。</translation>
    </message>
</context>
<context>
    <name>Kernel</name>
    <message>
        <source>Year of the site</source>
        <translation>場址全年逐時模擬</translation>
    </message>
    <message>
        <source>8,760 hours of weather made from the site&apos;s monthly means; in each hour the losses, fans, pumps and compressors of the cooling technology; PUE and water by IT load.</source>
        <translation>由場址的月平均值產生 8,760 小時氣象；逐時計算冷卻技術的損耗、風機、水泵與壓縮機；依 IT 負載得出 PUE 與用水量。</translation>
    </message>
    <message>
        <source>Trend of training compute</source>
        <translation>訓練算力趨勢</translation>
    </message>
    <message>
        <source>Ordinary least squares of the logarithm of training compute on the publication date of the models chosen; intervals by Student&apos;s t at 95 %.</source>
        <translation>以所選模型的發布日期為自變數，對訓練算力的對數作普通最小平方擬合；區間依 95&#xa0;% 的學生 t 分布計算。</translation>
    </message>
    <message>
        <source>Search of the layout</source>
        <translation>平行配置搜尋</translation>
    </message>
    <message>
        <source>Tensor, pipeline, context and expert degrees, interleaving, micro-batch, recomputation and ZeRO stage of least step time whose memory fits; every combination is tried. What is given is held.</source>
        <translation>在記憶體容納得下的前提下，使訓練步時間最短的張量、管線、上下文與專家平行度、交錯、微批次、重新計算和 ZeRO 階段；逐一嘗試所有組合。給定的值保持不變。</translation>
    </message>
    <message>
        <source>Search of replica and batch</source>
        <translation>複本與批次搜尋</translation>
    </message>
    <message>
        <source>Replicas of 1, 2, 4 … accelerators up to eight systems; for each the largest batch that memory holds and the limits of latency allow; of these the one that writes most tokens for each accelerator.</source>
        <translation>依次取 1、2、4……顆加速器直至八台系統組成的複本；對每種取記憶體容得下且延遲限值允許的最大批次；從中選出單顆加速器輸出詞元最多的一種。</translation>
    </message>
    <message>
        <source>Cash flow by year</source>
        <translation>逐年現金流量</translation>
    </message>
    <message>
        <source>What is bought is paid as its first year begins; what a year costs and saves counts at its end, each at its own rise of price. The net flow is discounted; the internal rate is the one at which the sum is 0, found by bracketing.</source>
        <translation>購置款在第一年年初支付；一年的支出與節省計在年底，各依自己的價格漲幅。淨額折現；內部報酬率是使總和為 0 的折現率，以區間逼近求得。</translation>
    </message>
    <message>
        <source>Year of the site, by its own hours</source>
        <translation>場址的一年（自有逐時資料）</translation>
    </message>
    <message>
        <source>8,760 hours of weather of the site&apos;s EPW file; in each hour the losses, fans, pumps and compressors of the cooling technology; PUE and water by IT load.</source>
        <translation>場址 EPW 檔的 8,760 小時氣象；逐時計算冷卻技術的損耗、風扇、水泵與壓縮機；依 IT 負載給出 PUE 與用水。</translation>
    </message>
    <message>
        <source>Design hour</source>
        <translation>設計時刻</translation>
    </message>
    <message>
        <source>One hour at the design temperatures: the losses, fans, pumps and compressors of the cooling technology, and its water, by IT load.</source>
        <translation>設計溫度下的一小時：依 IT 負載計算冷卻技術的損耗、風扇、水泵與壓縮機以及用水。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New plan</source>
        <translation>新增規劃</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>開啟規劃檔</translation>
    </message>
    <message>
        <source>Save the plan as a file</source>
        <translation>把規劃存成檔案</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show or hide “Why this number?”</source>
        <translation>顯示或隱藏「這個數字怎麼來的？」</translation>
    </message>
    <message>
        <source>Guide to what has the focus</source>
        <translation>開啟指南中與焦點所在之處有關的一節</translation>
    </message>
    <message>
        <source>Edit the cell; any character types over it</source>
        <translation>編輯儲存格；直接輸入則覆蓋原有內容</translation>
    </message>
    <message>
        <source>In the editor: type the text into all selected cells</source>
        <translation>編輯時：把內容填進所有選取的儲存格</translation>
    </message>
    <message>
        <source>In the editor: leave the cell as it was</source>
        <translation>編輯時：保持儲存格原樣</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>複製選取的儲存格</translation>
    </message>
    <message>
        <source>Paste cells from the current one on</source>
        <translation>從目前的儲存格起貼上</translation>
    </message>
    <message>
        <source>Fill the selection down from its first row</source>
        <translation>把選取範圍的第一列向下填滿</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>尋找及取代</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>清空選取的儲存格</translation>
    </message>
    <message>
        <source>Remove the selected rows from the plan</source>
        <translation>從規劃中移除所選的列</translation>
    </message>
    <message>
        <source>Copy the chart as a picture and as a table</source>
        <translation>把圖表同時複製為圖片與表格</translation>
    </message>
    <message>
        <source>Read the next value</source>
        <translation>讀下一個數值</translation>
    </message>
    <message>
        <source>Read the value before</source>
        <translation>讀上一個數值</translation>
    </message>
    <message>
        <source>Show why the value that is read is what it is</source>
        <translation>查看所讀數值怎麼來的</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>恢復顯示全部</translation>
    </message>
    <message>
        <source>Move the view left; in the schedule the selected run earlier</source>
        <translation>向左平移；在排程裡提前所選任務</translation>
    </message>
    <message>
        <source>Move the view right; in the schedule the selected run later</source>
        <translation>向右平移；在排程裡延後所選任務</translation>
    </message>
    <message>
        <source>Move the view up; in the schedule the selected run to the cluster above</source>
        <translation>向上平移；在排程裡把所選任務移到上一個叢集</translation>
    </message>
    <message>
        <source>Move the view down; in the schedule the selected run to the cluster below</source>
        <translation>向下平移；在排程裡把所選任務移到下一個叢集</translation>
    </message>
    <message>
        <source>In the schedule: empty the start of the selected run</source>
        <translation>在排程裡：清空所選任務的開始日期</translation>
    </message>
    <message>
        <source>Search all chapters</source>
        <translation>搜尋所有章節</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>End the search; then close the guide</source>
        <translation>先結束搜尋，再關閉指南</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>視窗各處</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>在表格裡</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>在圖表裡</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>在本指南裡</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>移到視窗的下一個區域</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>移到視窗的上一個區域</translation>
    </message>
    <message>
        <source>Export charts and tables of all pages</source>
        <translation>匯出所有頁面的圖表與表格</translation>
    </message>
    <message>
        <source>Export charts and tables of this page</source>
        <translation>匯出本頁的圖表與表格</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>列印本頁</translation>
    </message>
    <message>
        <source>Preview of the printed page</source>
        <translation>預覽列印</translation>
    </message>
    <message>
        <source>Mark up to the next value; the table beside shows what is marked</source>
        <translation>標記到下一個數值為止；旁邊的表格只顯示已標記的列</translation>
    </message>
    <message>
        <source>Mark back to the value before</source>
        <translation>標記範圍退回上一個數值</translation>
    </message>
    <message>
        <source>Mark by dragging, instead of zooming</source>
        <translation>拖曳時標記，而不縮放</translation>
    </message>
    <message>
        <source>Logarithmic values, or linear ones again</source>
        <translation>切換對數座標與線性座標</translation>
    </message>
    <message>
        <source>Split into small charts, or together again</source>
        <translation>拆分為小圖，或重新合併</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table</source>
        <translation>以表格顯示圖中的數值</translation>
    </message>
    <message>
        <source>Write a note at the place that is read</source>
        <translation>在讀數處寫註解</translation>
    </message>
    <message>
        <source>Follow the parent what-if again</source>
        <translation>恢復沿用上層情境</translation>
    </message>
    <message>
        <source>Show results as ranges, or as single numbers</source>
        <translation>將結果顯示為範圍，或顯示為單一數值</translation>
    </message>
    <message>
        <source>Give the number of the cell a range</source>
        <translation>為儲存格的數值設定範圍</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>第一頁</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>最後一頁</translation>
    </message>
    <message>
        <source>The slides in the next language</source>
        <translation>切換到下一種語言</translation>
    </message>
    <message>
        <source>Show or hide what you wrote for the section</source>
        <translation>顯示或隱藏您為該節寫的文字</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>回到視窗</translation>
    </message>
    <message>
        <source>While slides are presented</source>
        <translation>放映投影片時</translation>
    </message>
    <message>
        <source>Show or hide the presenter&apos;s window</source>
        <translation>顯示或隱藏簡報者視窗</translation>
    </message>
    <message>
        <source>Delete the selected what-if</source>
        <translation>刪除所選情境</translation>
    </message>
    <message>
        <source>In the tree of what-ifs</source>
        <translation>在情境樹中</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>場址</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>場址</translation>
    </message>
    <message>
        <source>Cooling technology</source>
        <translation>冷卻技術</translation>
    </message>
    <message>
        <source>Cooling technologies</source>
        <translation>冷卻技術</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Efficiency class</source>
        <translation>效率類別</translation>
    </message>
    <message>
        <source>Efficiency classes</source>
        <translation>效率類別</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>規劃</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>規劃</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>算力成長</translation>
    </message>
    <message>
        <source>Growth era</source>
        <translation>成長時期</translation>
    </message>
    <message>
        <source>Growth eras</source>
        <translation>成長時期</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>Step of the utility feed</source>
        <translation>市電引接分期</translation>
    </message>
    <message>
        <source>Steps of the utility feed</source>
        <translation>市電引接分期</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>叢集</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>叢集</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>訓練任務</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>訓練任務</translation>
    </message>
    <message>
        <source>Note on a chart</source>
        <translation>圖表註解</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>圖表註解</translation>
    </message>
    <message>
        <source>Serving class</source>
        <translation>推論類別</translation>
    </message>
    <message>
        <source>Serving classes</source>
        <translation>推論類別</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>推論服務</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>推論服務</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>電價方案</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>電價方案</translation>
    </message>
    <message>
        <source>Orbital cluster</source>
        <translation>在軌叢集</translation>
    </message>
    <message>
        <source>Orbital clusters</source>
        <translation>在軌叢集</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Key</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>計量邊界</translation>
    </message>
    <message>
        <source>month or day</source>
        <translation>月份或日期</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>可用值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>項目數</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open the plan for reading only.</source>
        <translation>以唯讀方式開啟規劃檔。</translation>
    </message>
    <message>
        <source>Language: en, zh_CN or zh_TW.</source>
        <translation>語言：en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>Page to show first, such as power-draw.</source>
        <translation>首先顯示的頁面，例如 power-draw。</translation>
    </message>
    <message>
        <source>Dark theme.</source>
        <translation>深色主題。</translation>
    </message>
    <message>
        <source>Write a picture of the window to a file and end.</source>
        <translation>將視窗擷圖寫入檔案後結束。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x720.</source>
        <translation>視窗大小，例如 1280x720。</translation>
    </message>
    <message>
        <source>Open no window: write results and charts into a folder.</source>
        <translation>不開啟視窗：將結果與圖表寫入資料夾。</translation>
    </message>
    <message>
        <source>Folder for --headless; ./wattplan-out by default.</source>
        <translation>--headless 所用的資料夾；預設為 ./wattplan-out。</translation>
    </message>
    <message>
        <source>Currency that money is shown in, such as CNY.</source>
        <translation>金額的顯示幣別，例如 CNY。</translation>
    </message>
    <message>
        <source>Open no window: write the plan&apos;s report to a .pdf, .html or .pptx file, in the language of --lang or else the one that the plan names.</source>
        <translation>不開啟視窗：將規劃的報告寫入 .pdf、.html 或 .pptx 檔案，語言由 --lang 指定，否則用規劃所定的語言。</translation>
    </message>
    <message>
        <source>With --report: English beside the Chinese.</source>
        <translation>用於 --report：中文旁並列英文。</translation>
    </message>
    <message>
        <source>Show results as ranges.</source>
        <translation>將結果顯示為範圍。</translation>
    </message>
    <message>
        <source>Languages of the files of --headless or --charts, such as en,zh_CN; of several each gets a folder.</source>
        <translation>--headless 或 --charts 的檔案語言，例如 en,zh_CN；多種時各占一個資料夾。</translation>
    </message>
    <message>
        <source>Formats of the files of --headless or --charts: any of png,svg,pdf,csv; png,svg,csv by default.</source>
        <translation>--headless 或 --charts 的檔案格式：png,svg,pdf,csv 中任選；預設 png,svg,csv。</translation>
    </message>
    <message>
        <source>Colours of the pictures of --headless or --charts: light, dark or print.</source>
        <translation>--headless 或 --charts 的圖片配色：light、dark 或 print。</translation>
    </message>
    <message>
        <source>Open no window: write the charts and tables of all pages into a folder.</source>
        <translation>不開視窗：把各頁的圖表與表格寫入一個資料夾。</translation>
    </message>
    <message>
        <source>Size of the pictures of --headless or --charts: shown, slide, half-slide, page, or such as 1280x720; shown by default.</source>
        <translation>--headless 或 --charts 的圖片尺寸：shown、slide、half-slide、page，或如 1280x720；預設 shown。</translation>
    </message>
    <message>
        <source>Pixels of a PNG of --headless or --charts for one of its size: 1, 2 or 4; 2 by default.</source>
        <translation>--headless 或 --charts 的 PNG 每一點的像素數：1、2 或 4；預設 2。</translation>
    </message>
    <message>
        <source>With --report: the decision memo, one page.</source>
        <translation>搭配 --report：一頁決策備忘錄。</translation>
    </message>
    <message>
        <source>With --report: slides, of 16:9, as a .pdf file as well.</source>
        <translation>搭配 --report：16:9 投影片，也可為 .pdf 檔案。</translation>
    </message>
    <message>
        <source>With --report, --headless or --charts: the plan as this what-if sees it.</source>
        <translation>搭配 --report、--headless 或 --charts：該情境所見的規劃。</translation>
    </message>
    <message>
        <source>A plan as a .wattplan or .json file, blank, or a sample, such as sample:article.</source>
        <translation>一份規劃：.wattplan 或 .json 檔、blank，或範例，例如 sample:article。</translation>
    </message>
    <message>
        <source>With --report: a4 or letter; as the plan says without it.</source>
        <translation>搭配 --report：a4 或 letter；未指定時依規劃所定。</translation>
    </message>
    <message>
        <source>The paper is a4 or letter, not “%1”.</source>
        <translation>紙張為 a4 或 letter，而不是「%1」。</translation>
    </message>
</context>
<context>
    <name>MovedResults</name>
    <message>
        <source>No result is another than it was.</source>
        <translation>沒有任何結果改變。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Then: engine %1</source>
        <translation>當時：引擎 %1</translation>
    </message>
    <message>
        <source>Now: engine %1</source>
        <translation>現在：引擎 %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The file does not tell</source>
        <translation>檔案中沒有記錄</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Formulas: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>The file keeps no results of the plan as it stands. They are kept when the workbench closes it.</source>
        <translation>檔案中沒有儲存規劃目前狀態的結果。工作台關閉檔案時會儲存結果。</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>Share of the systems that stands</source>
        <translation>已上架系統占比</translation>
    </message>
    <message>
        <source>Operating server power per accelerator</source>
        <translation>單顆伺服器運轉功率</translation>
    </message>
    <message>
        <source>IT power over server power</source>
        <translation>IT 功率與伺服器功率之比</translation>
    </message>
    <message>
        <source>Idle server power per accelerator</source>
        <translation>單顆伺服器閒置功率</translation>
    </message>
    <message>
        <source>IT power of the cluster, monthly mean</source>
        <translation>叢集月平均 IT 功率</translation>
    </message>
    <message>
        <source>IT power of the cluster, monthly peak</source>
        <translation>叢集月尖峰 IT 功率</translation>
    </message>
    <message>
        <source>Capital recovery factor</source>
        <translation>資本回收因子</translation>
    </message>
    <message>
        <source>Price of network and storage</source>
        <translation>網路與儲存設備價格</translation>
    </message>
    <message>
        <source>Accelerators in use on average</source>
        <translation>平均使用中加速器數</translation>
    </message>
    <message>
        <source>Servers, per accelerator and time in use</source>
        <translation>每加速器伺服器年化成本</translation>
    </message>
    <message>
        <source>Network and storage, per accelerator and time in use</source>
        <translation>每加速器網路與儲存設備年化成本</translation>
    </message>
    <message>
        <source>Facility, per accelerator and time in use</source>
        <translation>每加速器設施年化成本</translation>
    </message>
    <message>
        <source>Upkeep, per accelerator and time in use</source>
        <translation>每加速器維運年化成本</translation>
    </message>
    <message>
        <source>People, per accelerator and time in use</source>
        <translation>每加速器人力年化成本</translation>
    </message>
    <message>
        <source>Upkeep of the facility alone</source>
        <translation>僅設施的維運費</translation>
    </message>
    <message>
        <source>Load of the month</source>
        <translation>當月負載率</translation>
    </message>
    <message>
        <source>Peak load of the month</source>
        <translation>當月尖峰負載率</translation>
    </message>
    <message>
        <source>PUE at the load of the month</source>
        <translation>當月負載率下的 PUE</translation>
    </message>
    <message>
        <source>Peak-hour PUE at the load of the month</source>
        <translation>當月負載率下的尖峰小時 PUE</translation>
    </message>
    <message>
        <source>WUE at the load of the month</source>
        <translation>當月負載率下的 WUE</translation>
    </message>
    <message>
        <source>IT power, monthly mean</source>
        <translation>月平均 IT 功率</translation>
    </message>
    <message>
        <source>IT power, monthly peak</source>
        <translation>月尖峰 IT 功率</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Exchange rate into plan currency</source>
        <translation>對規劃幣別的匯率</translation>
    </message>
    <message>
        <source>As computed, not used</source>
        <translation>計算值（未採用）</translation>
    </message>
    <message>
        <source>FLOP per parameter and token, quick mode</source>
        <translation>每參數每詞元 FLOP（快速估算）</translation>
    </message>
    <message>
        <source>Passes: forward once, backward twice</source>
        <translation>計算遍數（前向一次、反向兩次）</translation>
    </message>
    <message>
        <source>Share of the month in which the run is on</source>
        <translation>當月訓練時間占比</translation>
    </message>
    <message>
        <source>Attention parameters</source>
        <translation>注意力參數量</translation>
    </message>
    <message>
        <source>Feed-forward parameters</source>
        <translation>前饋網路參數量</translation>
    </message>
    <message>
        <source>Feed-forward parameters, active</source>
        <translation>前饋網路活躍參數量</translation>
    </message>
    <message>
        <source>Parameters, from the architecture</source>
        <translation>參數量（依模型架構）</translation>
    </message>
    <message>
        <source>Parameters a token passes</source>
        <translation>每詞元經過的參數量</translation>
    </message>
    <message>
        <source>Attention width, layers with a window</source>
        <translation>視窗層注意力寬度</translation>
    </message>
    <message>
        <source>Attention width, other layers</source>
        <translation>其餘層注意力寬度</translation>
    </message>
    <message>
        <source>Attention width of all layers</source>
        <translation>全部層的注意力寬度</translation>
    </message>
    <message>
        <source>Forward FLOP per token</source>
        <translation>每詞元前向 FLOP</translation>
    </message>
    <message>
        <source>Month of the start</source>
        <translation>開始月份</translation>
    </message>
    <message>
        <source>Embodied carbon of a system</source>
        <translation>單台系統蘊含碳</translation>
    </message>
    <message>
        <source>Checkpoint of a parameter: weight, master, two moments</source>
        <translation>每個參數的檢查點：權重、主副本、兩個動差</translation>
    </message>
    <message>
        <source>Generation of rollouts</source>
        <translation>產生取樣</translation>
    </message>
    <message>
        <source>Scoring and learning</source>
        <translation>評分與學習</translation>
    </message>
    <message>
        <source>Sequences in a batch</source>
        <translation>批次中的序列數</translation>
    </message>
    <message>
        <source>MFU of a step, from the layout</source>
        <translation>由平行配置得出的單步 MFU</translation>
    </message>
    <message>
        <source>Critical batch at 15 T tokens, within a factor of 3</source>
        <translation>15 兆詞元時的臨界批次，誤差在 3 倍以內</translation>
    </message>
    <message>
        <source>Tokens it is stated for</source>
        <translation>其所對應的詞元數</translation>
    </message>
    <message>
        <source>Layers whose activations are kept</source>
        <translation>保留活化值的層數</translation>
    </message>
    <message>
        <source>Matrix products, forward</source>
        <translation>矩陣乘法，前向</translation>
    </message>
    <message>
        <source>Attention, forward</source>
        <translation>注意力，前向</translation>
    </message>
    <message>
        <source>Elementwise work, forward</source>
        <translation>逐元素運算，前向</translation>
    </message>
    <message>
        <source>All-reduces of tensor parallelism, forward</source>
        <translation>張量平行的 all-reduce，前向</translation>
    </message>
    <message>
        <source>Keys and values gathered, forward</source>
        <translation>鍵值彙集，前向</translation>
    </message>
    <message>
        <source>Tokens sent to experts and back, forward</source>
        <translation>詞元送往專家並返回，前向</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重新計算內容</translation>
    </message>
    <message>
        <source>Layers, in a step</source>
        <translation>各層，單步</translation>
    </message>
    <message>
        <source>Output matrix, in a step</source>
        <translation>輸出矩陣，單步</translation>
    </message>
    <message>
        <source>Transfers between stages, in a step</source>
        <translation>級間通訊，單步</translation>
    </message>
    <message>
        <source>Pipeline bubble, in a step</source>
        <translation>管線氣泡，單步</translation>
    </message>
    <message>
        <source>Exchange between copies, in a step</source>
        <translation>副本間通訊，單步</translation>
    </message>
    <message>
        <source>Optimizer, in a step</source>
        <translation>最佳化器，單步</translation>
    </message>
    <message>
        <source>Systems that the services need</source>
        <translation>推論服務所需系統</translation>
    </message>
    <message>
        <source>Ports of the accelerators</source>
        <translation>加速器連接埠數</translation>
    </message>
    <message>
        <source>Network power per accelerator</source>
        <translation>單顆加速器網路功率</translation>
    </message>
    <message>
        <source>Accelerator power in training, of TDP</source>
        <translation>訓練時加速器功率，占 TDP</translation>
    </message>
    <message>
        <source>Power of an idle processor, of its TDP</source>
        <translation>閒置處理器功率，占其 TDP</translation>
    </message>
    <message>
        <source>Power of the processors</source>
        <translation>處理器功率</translation>
    </message>
    <message>
        <source>Power of memory: 5 W for 64 GB</source>
        <translation>記憶體功率：每 64&#xa0;GB 為 5&#xa0;W</translation>
    </message>
    <message>
        <source>Power of a server beside its accelerators</source>
        <translation>加速器以外的伺服器功率</translation>
    </message>
    <message>
        <source>Server power over the load of its parts</source>
        <translation>伺服器功率與零組件負載之比</translation>
    </message>
    <message>
        <source>Rest of the server, per accelerator</source>
        <translation>伺服器其餘部分，以每顆加速器計</translation>
    </message>
    <message>
        <source>Power of an idle accelerator, of TDP</source>
        <translation>閒置加速器功率，占 TDP</translation>
    </message>
    <message>
        <source>Tokens kept of a verified draft</source>
        <translation>一次驗證採納的詞元數</translation>
    </message>
    <message>
        <source>Of a step: reading weights</source>
        <translation>一步之中：讀取權重</translation>
    </message>
    <message>
        <source>Of a step: reading keys and values</source>
        <translation>一步之中：讀取鍵和值</translation>
    </message>
    <message>
        <source>Of a step: arithmetic</source>
        <translation>一步之中：運算</translation>
    </message>
    <message>
        <source>Of a step: exchange between accelerators</source>
        <translation>一步之中：加速器間交換</translation>
    </message>
    <message>
        <source>Accelerator time of writing</source>
        <translation>輸出所用加速器時間</translation>
    </message>
    <message>
        <source>Accelerator time of reading the prompt</source>
        <translation>讀取提示所用加速器時間</translation>
    </message>
    <message>
        <source>Accelerator time of reading the cached part</source>
        <translation>讀取快取部分所用加速器時間</translation>
    </message>
    <message>
        <source>Measured over computed throughput</source>
        <translation>實測與計算吞吐量之比</translation>
    </message>
    <message>
        <source>Accelerator time of a request</source>
        <translation>一次請求的加速器時間</translation>
    </message>
    <message>
        <source>Time to read a prompt</source>
        <translation>讀取提示的時間</translation>
    </message>
    <message>
        <source>Server power per waiting accelerator</source>
        <translation>等待時單顆加速器伺服器功率</translation>
    </message>
    <message>
        <source>Prompt tokens in no cache</source>
        <translation>未快取的提示詞元</translation>
    </message>
    <message>
        <source>Mean context</source>
        <translation>平均上下文</translation>
    </message>
    <message>
        <source>Share of the month in which the service runs</source>
        <translation>服務在當月運作的比例</translation>
    </message>
    <message>
        <source>Requests, month by month</source>
        <translation>逐月請求數</translation>
    </message>
    <message>
        <source>Mean wait of a prompt at design load</source>
        <translation>設計負載下提示的平均等待</translation>
    </message>
    <message>
        <source>Requests, mean of the month</source>
        <translation>月平均請求數</translation>
    </message>
    <message>
        <source>Bytes of a weight</source>
        <translation>單一權重的位元組數</translation>
    </message>
    <message>
        <source>Parameters of the experts</source>
        <translation>專家參數量</translation>
    </message>
    <message>
        <source>Weights that every token passes</source>
        <translation>每個詞元都經過的權重</translation>
    </message>
    <message>
        <source>Weights of the experts</source>
        <translation>專家權重</translation>
    </message>
    <message>
        <source>Share of the experts that a token does not pass</source>
        <translation>詞元不經過的專家占比</translation>
    </message>
    <message>
        <source>Keys and values of a sequence at its mean context</source>
        <translation>平均上下文下一條序列的鍵和值</translation>
    </message>
    <message>
        <source>Memory set aside for a sequence, of its mean need</source>
        <translation>為序列預留的記憶體，與平均需求之比</translation>
    </message>
    <message>
        <source>Memory set aside for a sequence</source>
        <translation>為序列預留的記憶體</translation>
    </message>
    <message>
        <source>FLOP of a token in a step</source>
        <translation>一步中一個詞元的 FLOP</translation>
    </message>
    <message>
        <source>FLOP on latent keys</source>
        <translation>潛在鍵上的 FLOP</translation>
    </message>
    <message>
        <source>Attention counted: the causal half</source>
        <translation>注意力計數：因果的一半</translation>
    </message>
    <message>
        <source>FLOP of a prompt, cached tokens left out</source>
        <translation>提示的 FLOP，不含已快取詞元</translation>
    </message>
    <message>
        <source>Keys and values of the cached part of a prompt</source>
        <translation>提示已快取部分的鍵和值</translation>
    </message>
    <message>
        <source>IT power of the service, monthly mean</source>
        <translation>推論服務的 IT 功率，月平均</translation>
    </message>
    <message>
        <source>Accelerators kept, mean of the month</source>
        <translation>保有加速器數，月平均</translation>
    </message>
    <message>
        <source>Power of the service&apos;s accelerators</source>
        <translation>該服務的加速器功率</translation>
    </message>
    <message>
        <source>Power of the service&apos;s servers</source>
        <translation>該服務的伺服器功率</translation>
    </message>
    <message>
        <source>Power of the service&apos;s servers, peak hour</source>
        <translation>該服務的伺服器功率，尖峰小時</translation>
    </message>
    <message>
        <source>Accelerators of the run, mean of the month</source>
        <translation>該任務的加速器數，月平均</translation>
    </message>
    <message>
        <source>Accelerators of the run, when it is on</source>
        <translation>該任務執行時的加速器數</translation>
    </message>
    <message>
        <source>Server watts per accelerator, of the IT watts</source>
        <translation>每加速器 IT 功率中的伺服器部分</translation>
    </message>
    <message>
        <source>Watts per accelerator, of the IT watts</source>
        <translation>每加速器 IT 功率中的加速器部分</translation>
    </message>
    <message>
        <source>Power of idle servers</source>
        <translation>閒置伺服器功率</translation>
    </message>
    <message>
        <source>Accelerators that stand idle</source>
        <translation>閒置加速器數</translation>
    </message>
    <message>
        <source>Power of accelerators, month by month</source>
        <translation>加速器功率，逐月</translation>
    </message>
    <message>
        <source>Power of the rest of servers, month by month</source>
        <translation>伺服器其餘部分功率，逐月</translation>
    </message>
    <message>
        <source>Power of the network, month by month</source>
        <translation>網路功率，逐月</translation>
    </message>
    <message>
        <source>Power of storage, month by month</source>
        <translation>儲存功率，逐月</translation>
    </message>
    <message>
        <source>Accelerators on at some time of the month</source>
        <translation>當月曾運作的加速器數</translation>
    </message>
    <message>
        <source>Accelerators on over those that stand</source>
        <translation>當月曾運作加速器數與已裝加速器數之比</translation>
    </message>
    <message>
        <source>IT power of all that is on in the month</source>
        <translation>當月曾運作的全部 IT 功率</translation>
    </message>
    <message>
        <source>Weight of the month in the run</source>
        <translation>該月在任務中的權重</translation>
    </message>
    <message>
        <source>What 1 grows to over the life</source>
        <translation>1 在使用年限期末的終值</translation>
    </message>
    <message>
        <source>Owned, per accelerator and time in use, without electricity</source>
        <translation>自有成本（不含電費），按加速器與使用時間</translation>
    </message>
    <message>
        <source>Share of a stall</source>
        <translation>停頓占比</translation>
    </message>
    <message>
        <source>Best interval, first guess</source>
        <translation>最佳間隔，初值</translation>
    </message>
    <message>
        <source>Best interval, closer</source>
        <translation>最佳間隔，逐次逼近</translation>
    </message>
    <message>
        <source>Stall of a checkpoint in times between failures</source>
        <translation>檢查點停頓與故障間隔之比</translation>
    </message>
    <message>
        <source>Interval of checkpoints in times between failures</source>
        <translation>檢查點間隔與故障間隔之比</translation>
    </message>
    <message>
        <source>Accelerator time of reading the prompt, as measured</source>
        <translation>讀取提示所用加速器時間，依實測校準</translation>
    </message>
    <message>
        <source>Accelerator time of reading the cached part, as measured</source>
        <translation>讀取已快取部分所用加速器時間，依實測校準</translation>
    </message>
    <message>
        <source>Accelerator time of writing, as measured</source>
        <translation>輸出所用加速器時間，依實測校準</translation>
    </message>
    <message>
        <source>Steps of a request</source>
        <translation>一次請求的步數</translation>
    </message>
    <message>
        <source>Bytes read for a request</source>
        <translation>一次請求讀取的位元組數</translation>
    </message>
    <message>
        <source>Time of a request&apos;s arithmetic at peak</source>
        <translation>一次請求的運算依峰值算力所需時間</translation>
    </message>
    <message>
        <source>Replicas for the peak</source>
        <translation>尖峰所需複本數</translation>
    </message>
    <message>
        <source>Accelerators of the replicas, spare ones too</source>
        <translation>複本加速器數，含備援</translation>
    </message>
    <message>
        <source>Replicas that read prompts</source>
        <translation>讀取提示的複本數</translation>
    </message>
    <message>
        <source>Accelerators busy with writing</source>
        <translation>用於輸出的加速器數</translation>
    </message>
    <message>
        <source>Accelerators busy with reading prompts</source>
        <translation>用於讀取提示的加速器數</translation>
    </message>
    <message>
        <source>Accelerators busy in the peak hour</source>
        <translation>尖峰小時的忙碌加速器數</translation>
    </message>
    <message>
        <source>Weights that lie on a replica</source>
        <translation>一個複本上存放的權重</translation>
    </message>
    <message>
        <source>Weights read in a step</source>
        <translation>一步讀取的權重</translation>
    </message>
    <message>
        <source>Link between the accelerators of a replica</source>
        <translation>複本內加速器間鏈路</translation>
    </message>
    <message>
        <source>One exchange between the accelerators of a replica</source>
        <translation>複本內加速器間的一次交換</translation>
    </message>
    <message>
        <source>Of a step: launching and scheduling</source>
        <translation>一步之中：啟動與排程</translation>
    </message>
    <message>
        <source>A step of decoding</source>
        <translation>一步解碼</translation>
    </message>
    <message>
        <source>A step of decoding, for each token kept</source>
        <translation>一步解碼，折合每個採納詞元</translation>
    </message>
    <message>
        <source>Time to read a prompt, before the throughput factor</source>
        <translation>讀取提示的時間，未計吞吐係數</translation>
    </message>
    <message>
        <source>IT watts over the computed ones</source>
        <translation>IT 功率與計算值之比</translation>
    </message>
    <message>
        <source>Network watts per accelerator</source>
        <translation>每加速器網路功率</translation>
    </message>
    <message>
        <source>Storage watts per accelerator</source>
        <translation>每加速器儲存功率</translation>
    </message>
    <message>
        <source>State of a parameter outside experts</source>
        <translation>非專家參數的單參數狀態</translation>
    </message>
    <message>
        <source>State of a parameter of an expert</source>
        <translation>專家參數的單參數狀態</translation>
    </message>
    <message>
        <source>Input of a layer, a byte a number</source>
        <translation>一層的輸入，每個數依 1 位元組</translation>
    </message>
    <message>
        <source>Activations of a layer with a gate</source>
        <translation>帶閘控的一層的活化值</translation>
    </message>
    <message>
        <source>Activations of a layer</source>
        <translation>一層的活化值</translation>
    </message>
    <message>
        <source>Activations of a layer that are kept</source>
        <translation>一層保留的活化值</translation>
    </message>
    <message>
        <source>Kept on top by interleaving</source>
        <translation>交錯排程額外保留的比率</translation>
    </message>
    <message>
        <source>Logits of a micro-batch</source>
        <translation>一個微批次的 logits</translation>
    </message>
    <message>
        <source>1 where the gate&apos;s product is recomputed</source>
        <translation>重新計算閘控乘積時為 1</translation>
    </message>
    <message>
        <source>1 where attention is recomputed</source>
        <translation>重新計算注意力時為 1</translation>
    </message>
    <message>
        <source>1 where whole layers are recomputed</source>
        <translation>整層重新計算時為 1</translation>
    </message>
    <message>
        <source>1 where the optimizer is split over copies</source>
        <translation>最佳化器於複本間切分時為 1</translation>
    </message>
    <message>
        <source>1 where gradients are split over copies</source>
        <translation>梯度於複本間切分時為 1</translation>
    </message>
    <message>
        <source>1 where weights are split over copies</source>
        <translation>權重於複本間切分時為 1</translation>
    </message>
    <message>
        <source>Copies of the model</source>
        <translation>模型複本數</translation>
    </message>
    <message>
        <source>Micro-batches of a copy in a step</source>
        <translation>每個複本單步的微批次數</translation>
    </message>
    <message>
        <source>Tokens of a micro-batch, per accelerator</source>
        <translation>每加速器微批次詞元數</translation>
    </message>
    <message>
        <source>Parameters outside experts, per accelerator</source>
        <translation>每加速器非專家參數量</translation>
    </message>
    <message>
        <source>Parameters of experts, per accelerator</source>
        <translation>每加速器專家參數量</translation>
    </message>
    <message>
        <source>Copies of the experts</source>
        <translation>專家複本數</translation>
    </message>
    <message>
        <source>Attention scores of a layer</source>
        <translation>一層的注意力分數</translation>
    </message>
    <message>
        <source>Activations of a layer without scores</source>
        <translation>一層的活化值，不含注意力分數</translation>
    </message>
    <message>
        <source>Parameters that tokens pass, on the busiest accelerators</source>
        <translation>最忙的加速器上詞元經過的參數量</translation>
    </message>
    <message>
        <source>Memory bandwidth reached</source>
        <translation>實際達到的記憶體頻寬</translation>
    </message>
    <message>
        <source>Scores written and read, forward</source>
        <translation>注意力分數讀寫，前向</translation>
    </message>
    <message>
        <source>Activations of a micro-batch, in 16 bits</source>
        <translation>一個微批次的活化值，16 位元</translation>
    </message>
    <message>
        <source>Link of tensor parallelism</source>
        <translation>張量平行的鏈路頻寬</translation>
    </message>
    <message>
        <source>One all-reduce of tensor parallelism</source>
        <translation>張量平行的一次 all-reduce</translation>
    </message>
    <message>
        <source>Link of context parallelism</source>
        <translation>上下文平行的鏈路頻寬</translation>
    </message>
    <message>
        <source>Link of expert parallelism</source>
        <translation>專家平行的鏈路頻寬</translation>
    </message>
    <message>
        <source>Forward pass of a micro-batch</source>
        <translation>一個微批次的前向傳播</translation>
    </message>
    <message>
        <source>Backward pass of a micro-batch</source>
        <translation>一個微批次的反向傳播</translation>
    </message>
    <message>
        <source>Gate&apos;s product, forward</source>
        <translation>閘控乘積，前向</translation>
    </message>
    <message>
        <source>Layers, for a micro-batch</source>
        <translation>各層，單個微批次</translation>
    </message>
    <message>
        <source>Layers of a stage, for a micro-batch</source>
        <translation>一級的各層，單個微批次</translation>
    </message>
    <message>
        <source>Activations sent to the next stage, for a micro-batch</source>
        <translation>送往下一級的活化值，單個微批次</translation>
    </message>
    <message>
        <source>Link of pipeline parallelism</source>
        <translation>管線平行的鏈路頻寬</translation>
    </message>
    <message>
        <source>Exchanged for a parameter, once a step</source>
        <translation>每個參數的交換量，每步一次</translation>
    </message>
    <message>
        <source>Exchanged for a parameter, in a step</source>
        <translation>每個參數的交換量，單步</translation>
    </message>
    <message>
        <source>Parameters that an accelerator exchanges</source>
        <translation>每加速器交換的參數量</translation>
    </message>
    <message>
        <source>Link of data parallelism</source>
        <translation>資料平行的鏈路頻寬</translation>
    </message>
    <message>
        <source>Parameters that an accelerator updates</source>
        <translation>每加速器更新的參數量</translation>
    </message>
    <message>
        <source>Attention parameters of a layer</source>
        <translation>一層的注意力參數量</translation>
    </message>
    <message>
        <source>Feed-forward parameters that a token passes</source>
        <translation>詞元經過的前饋網路參數量</translation>
    </message>
    <message>
        <source>Parameters of layers that a token passes</source>
        <translation>詞元經過的各層參數量</translation>
    </message>
    <message>
        <source>1 where the feed-forward block has a gate</source>
        <translation>前饋網路帶閘控時為 1</translation>
    </message>
    <message>
        <source>Parameters of experts that a token passes</source>
        <translation>詞元經過的專家參數量</translation>
    </message>
    <message>
        <source>Feed-forward width that a token passes</source>
        <translation>詞元經過的前饋網路寬度</translation>
    </message>
    <message>
        <source>Width of the keys, all layers</source>
        <translation>全部層的鍵寬度</translation>
    </message>
    <message>
        <source>Width of queries, keys, values and output of a layer</source>
        <translation>一層的查詢、鍵、值與輸出寬度</translation>
    </message>
    <message>
        <source>Present value of the exit value, of the price</source>
        <translation>殘值的現值，占價格的比例</translation>
    </message>
    <message>
        <source>The cluster&apos;s part of building and grid connection</source>
        <translation>叢集分攤的建物與電網併接</translation>
    </message>
    <message>
        <source>Insurance and taxes, per accelerator and time in use</source>
        <translation>保險與稅費，依每顆加速器使用時間</translation>
    </message>
    <message>
        <source>Water of the programme</source>
        <translation>整個計畫的用水</translation>
    </message>
    <message>
        <source>Cost of water</source>
        <translation>水費</translation>
    </message>
    <message>
        <source>Power and time of the facility that it takes</source>
        <translation>占用的設施功率與時間</translation>
    </message>
    <message>
        <source>Insurance of the facility alone, and water</source>
        <translation>僅設施的保險，以及水費</translation>
    </message>
    <message>
        <source>Least demand billed in a month with a load</source>
        <translation>有負載月份的最低計費需量</translation>
    </message>
    <message>
        <source>Demand billed in the month</source>
        <translation>當月計費需量</translation>
    </message>
    <message>
        <source>Years of the investment</source>
        <translation>投資年數</translation>
    </message>
    <message>
        <source>Paid as the first year begins</source>
        <translation>第一年年初支付</translation>
    </message>
    <message>
        <source>Year of the plan in which it is bought</source>
        <translation>購置時的規劃年份</translation>
    </message>
    <message>
        <source>Levelised over first-year electricity price</source>
        <translation>均化電價與首年電價之比</translation>
    </message>
    <message>
        <source>Levelised over first-year operating cost</source>
        <translation>均化營運費用與首年之比</translation>
    </message>
    <message>
        <source>Levelised over first-year rent</source>
        <translation>均化租金與首年租金之比</translation>
    </message>
    <message>
        <source>Price of servers, network and storage</source>
        <translation>伺服器、網路與儲存設備的價格</translation>
    </message>
    <message>
        <source>Upkeep and insurance of IT a year</source>
        <translation>IT 每年的維運與保險</translation>
    </message>
    <message>
        <source>Colocation a year</source>
        <translation>每年代管費</translation>
    </message>
    <message>
        <source>Rent less variable cost</source>
        <translation>租金減變動成本</translation>
    </message>
    <message>
        <source>IT power of the hours in use, mean of the year</source>
        <translation>使用中時數的 IT 功率，年平均</translation>
    </message>
    <message>
        <source>Facility power of the hours in use, mean of the year</source>
        <translation>使用中時數的設施功率，年平均</translation>
    </message>
    <message>
        <source>Cost of water a year</source>
        <translation>每年水費</translation>
    </message>
    <message>
        <source>Network and storage, value left</source>
        <translation>網路與儲存設備的剩餘價值</translation>
    </message>
    <message>
        <source>Building and grid connection, value left</source>
        <translation>建物與電網併接的剩餘價值</translation>
    </message>
    <message>
        <source>Exit value</source>
        <translation>殘值</translation>
    </message>
    <message>
        <source>Rent saved a year</source>
        <translation>每年省下的租金</translation>
    </message>
    <message>
        <source>Electricity of the hours in use a year</source>
        <translation>每年使用中時數的電費</translation>
    </message>
    <message>
        <source>Upkeep a year</source>
        <translation>每年維運費</translation>
    </message>
    <message>
        <source>People a year</source>
        <translation>每年人力費</translation>
    </message>
    <message>
        <source>Insurance, taxes and water a year</source>
        <translation>每年保險、稅費與水費</translation>
    </message>
    <message>
        <source>Present value, a year on</source>
        <translation>一年後的現值</translation>
    </message>
    <message>
        <source>Fall of present value in a year, not 0</source>
        <translation>現值一年的降幅（不為 0）</translation>
    </message>
    <message>
        <source>Present value of 1 in each year</source>
        <translation>每年 1 單位的現值</translation>
    </message>
    <message>
        <source>Present value of 1 in each year left</source>
        <translation>剩餘各年每年 1 單位的現值</translation>
    </message>
    <message>
        <source>Fixed operating cost of an accelerator-hour, levelised</source>
        <translation>每加速器小時均化固定營運成本</translation>
    </message>
    <message>
        <source>All power of the satellites</source>
        <translation>衛星總功率</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Array left at the end of life</source>
        <translation>壽命末期太陽能陣列剩餘比例</translation>
    </message>
    <message>
        <source>Stefan–Boltzmann constant</source>
        <translation>史特凡–波茲曼常數</translation>
    </message>
    <message>
        <source>Heat radiated from both sides</source>
        <translation>兩面輻射熱量</translation>
    </message>
    <message>
        <source>Heat taken up from the Earth</source>
        <translation>吸收的地球紅外線熱量</translation>
    </message>
    <message>
        <source>Sunlight taken up, direct and thrown back</source>
        <translation>吸收的太陽熱量（直射與反照）</translation>
    </message>
    <message>
        <source>Energy through the shadow of an orbit</source>
        <translation>一圈軌道陰影期的用電量</translation>
    </message>
    <message>
        <source>Mass of the satellites without IT</source>
        <translation>衛星質量（不含 IT）</translation>
    </message>
    <message>
        <source>IT power of a satellite</source>
        <translation>單顆衛星 IT 功率</translation>
    </message>
    <message>
        <source>Power of an accelerator in operation</source>
        <translation>單顆加速器運轉功率</translation>
    </message>
    <message>
        <source>Share of chip power that better chips save</source>
        <translation>更好晶片省下的晶片功率占比</translation>
    </message>
    <message>
        <source>Power of all servers in use</source>
        <translation>全部使用中伺服器的功率</translation>
    </message>
    <message>
        <source>IT power of the facility with better chips</source>
        <translation>採用更好晶片後的設施 IT 功率</translation>
    </message>
    <message>
        <source>Power of the facility in full operation</source>
        <translation>設施全載功率</translation>
    </message>
    <message>
        <source>PUE with better chips</source>
        <translation>採用更好晶片後的 PUE</translation>
    </message>
    <message>
        <source>Power of the facility with better chips</source>
        <translation>採用更好晶片後的設施功率</translation>
    </message>
    <message>
        <source>Energy of an answer out of the battery</source>
        <translation>一次回答消耗的電池電能</translation>
    </message>
    <message>
        <source>Requests asked for at the start</source>
        <translation>服務開始時的全部請求</translation>
    </message>
    <message>
        <source>Requests on devices, month by month</source>
        <translation>裝置端逐月請求數</translation>
    </message>
    <message>
        <source>Requests that no device answers</source>
        <translation>裝置端未回答的請求</translation>
    </message>
    <message>
        <source>As many as carry the load</source>
        <translation>承載負載所需的台數</translation>
    </message>
    <message>
        <source>Heat that compressors take</source>
        <translation>壓縮機帶走的熱量</translation>
    </message>
    <message>
        <source>Heat that liquid takes</source>
        <translation>液體帶走的熱量</translation>
    </message>
    <message>
        <source>Heat capacity of water by volume</source>
        <translation>水的體積熱容</translation>
    </message>
    <message>
        <source>Weight of a full rack</source>
        <translation>滿載機櫃重量</translation>
    </message>
    <message>
        <source>Updates of the model on devices</source>
        <translation>裝置模型更新次數</translation>
    </message>
    <message>
        <source>Devices that answer, month by month</source>
        <translation>逐月回答的裝置數</translation>
    </message>
    <message>
        <source>Time of devices that answer</source>
        <translation>回答裝置的時間</translation>
    </message>
    <message>
        <source>Racks that the system brings</source>
        <translation>系統自帶的機櫃數</translation>
    </message>
    <message>
        <source>Time that is left to read a prompt</source>
        <translation>留給讀取提示詞的時間</translation>
    </message>
    <message>
        <source>Copies of keys and values in a replica</source>
        <translation>複本中鍵和值的份數</translation>
    </message>
    <message>
        <source>Highest peak of twelve months</source>
        <translation>十二個月內的最高峰值</translation>
    </message>
    <message>
        <source>Highest peak of two months</source>
        <translation>兩個月內的最高峰值</translation>
    </message>
    <message>
        <source>Highest peak of four months</source>
        <translation>四個月內的最高峰值</translation>
    </message>
    <message>
        <source>Highest peak of eight months</source>
        <translation>八個月內的最高峰值</translation>
    </message>
</context>
<context>
    <name>Objects</name>
    <message>
        <source>%1–%2</source>
        <comment>first and last year of a growth era</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month from which a utility feed has a size, the size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an unnamed object: its kind, a number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Workloads</source>
        <translation>工作負載</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬體</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>場址與電價</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷卻</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>規劃</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Compute growth</source>
        <translation>算力成長</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>用電負載</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Carbon &amp; water</source>
        <translation>碳排放與用水</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>平行配置</translation>
    </message>
    <message>
        <source>Step and memory</source>
        <translation>訓練步與記憶體</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Batch and data</source>
        <translation>批次與資料</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>整個計畫</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論點查核</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>準確度</translation>
    </message>
    <message>
        <source>Facility year</source>
        <translation>設施全年運轉</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決策</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>目標搜尋</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不確定性</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>掃描</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 · %2</source>
        <comment>plan, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of a sheet, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>尚未輸入</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>title of a table</comment>
        <translation>%1（續）</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新規劃</translation>
    </message>
    <message>
        <source>Wattplan · %1 · sources on the page of sources</source>
        <comment>plan</comment>
        <translation>Wattplan · %1 · 資料來源見「來源」頁</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PowerChart</name>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲存設備</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷卻</translation>
    </message>
    <message>
        <source>Facility power by month</source>
        <translation>設施逐月功率</translation>
    </message>
    <message>
        <source>Monthly peak</source>
        <translation>月尖峰</translation>
    </message>
    <message>
        <source>Utility feed</source>
        <translation>市電引接</translation>
    </message>
    <message>
        <source>Monthly mean</source>
        <translation>月平均</translation>
    </message>
    <message>
        <source>Nameplate %1</source>
        <translation>額定 %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>No power yet. Add a facility, a cluster in it and its commissioning month.</source>
        <translation>尚無功率。新增設施及其中的叢集，並填寫啟用月份。</translation>
    </message>
    <message>
        <source>Power stacked by component, month by month, %1, with the monthly peak.</source>
        <translation>依組成逐月堆疊的功率，%1，附月尖峰。</translation>
    </message>
    <message>
        <source>Monthly peak, P10–P90</source>
        <translation>月尖峰，P10–P90</translation>
    </message>
    <message>
        <source>Monthly peak, P50</source>
        <translation>月尖峰，P50</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>checked</source>
        <translation>已核對</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未核對</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估計</translation>
    </message>
    <message>
        <source>data sheet</source>
        <translation>規格書</translation>
    </message>
    <message>
        <source>official figure</source>
        <translation>官方數值</translation>
    </message>
    <message>
        <source>reported by the maker</source>
        <translation>原廠公布</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開發表</translation>
    </message>
    <message>
        <source>derived from published figures</source>
        <translation>由公開數值推算</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>vendor&apos;s statement</source>
        <translation>廠商聲明</translation>
    </message>
    <message>
        <source>The source itself was read.</source>
        <translation>已查閱原始來源。</translation>
    </message>
    <message>
        <source>Compared with a second source.</source>
        <translation>已與另一來源比對。</translation>
    </message>
    <message>
        <source>Computed from checked figures.</source>
        <translation>由已核對的數值計算得出。</translation>
    </message>
    <message>
        <source>The source is named but was not read again.</source>
        <translation>已註明來源，但未再查閱。</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>%1 – %2</source>
        <comment>low, high</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>P10–P90: %1</source>
        <translation>P10–P90：%1</translation>
    </message>
    <message>
        <source>%1 chance under %2</source>
        <comment>87 %, 40 MW</comment>
        <translation>低於 %2 的機率為 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>99 %</comment>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>1 %</comment>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <comment>a number</comment>
        <translation>%1 次抽樣</translation>
    </message>
    <message>
        <source>%1 of %2 draws</source>
        <comment>numbers</comment>
        <translation>已抽樣 %1 / %2 次</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>常態分布</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>對數常態分布</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>三角分布</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT 分布</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>均勻分布</translation>
    </message>
    <message>
        <source>Log-uniform</source>
        <translation>對數均勻分布</translation>
    </message>
    <message>
        <source>Values with weights</source>
        <translation>帶權重的若干數值</translation>
    </message>
    <message>
        <source>Observed values</source>
        <translation>觀測值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準差</translation>
    </message>
    <message>
        <source>P5: one in twenty is below</source>
        <translation>P5：二十次中有一次低於此值</translation>
    </message>
    <message>
        <source>P95: one in twenty is above</source>
        <translation>P95：二十次中有一次高於此值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Normal: mean %1, standard deviation %2.</source>
        <translation>常態分布：平均值 %1，標準差 %2。</translation>
    </message>
    <message>
        <source>Lognormal: one in twenty is below %1, one in twenty above %2.</source>
        <translation>對數常態分布：二十次中有一次低於 %1，有一次高於 %2。</translation>
    </message>
    <message>
        <source>%1: low %2, typical %3, high %4.</source>
        <comment>kind of distribution, numbers</comment>
        <translation>%1：低值 %2，典型值 %3，高值 %4。</translation>
    </message>
    <message>
        <source>%1: between %2 and %3.</source>
        <comment>kind of distribution, numbers</comment>
        <translation>%1：介於 %2 與 %3 之間。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) between %1 and %2.</source>
        <translation>
            <numerusform>%n 個數值，介於 %1 與 %2 之間。</numerusform>
        </translation>
    </message>
    <message>
        <source>Never below %1.</source>
        <translation>不低於 %1。</translation>
    </message>
    <message>
        <source>Never above %1.</source>
        <translation>不高於 %1。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>its runs together use more accelerators than stand there in a month</source>
        <translation>某月內，其訓練任務合計占用的加速器多於已安裝數量</translation>
    </message>
    <message>
        <source>the run lies outside the months of the plan</source>
        <translation>訓練任務不在規劃期內</translation>
    </message>
    <message>
        <source>the run uses more accelerators than its cluster has</source>
        <translation>訓練任務占用的加速器多於叢集擁有的數量</translation>
    </message>
    <message>
        <source>the run has no accelerator to work on</source>
        <translation>訓練任務沒有可用的加速器</translation>
    </message>
    <message>
        <source>the run does not fit into the memory of its accelerators</source>
        <translation>任務超出其加速器的記憶體</translation>
    </message>
    <message>
        <source>the layout needs more accelerators than the run uses</source>
        <translation>平行配置所需的加速器多於任務使用的加速器</translation>
    </message>
    <message>
        <source>its services need more accelerators than stand there in a month</source>
        <translation>某月內，其推論服務所需的加速器多於已安裝數量</translation>
    </message>
    <message>
        <source>memory does not hold the model and the batch</source>
        <translation>記憶體放不下模型與批次</translation>
    </message>
    <message>
        <source>no replica writes a token within the limit, not even alone</source>
        <translation>沒有複本能在限值內輸出一個詞元，單條序列也不行</translation>
    </message>
    <message>
        <source>no replica reads the prompt within the limit of the first token</source>
        <translation>沒有複本能在首詞元限值內讀完提示</translation>
    </message>
    <message>
        <source>no request is served within the months of the plan</source>
        <translation>規劃期內沒有處理任何請求</translation>
    </message>
    <message>
        <source>nothing is paid before it earns, so there is no rate</source>
        <translation>在有收益之前沒有支出，因此沒有報酬率</translation>
    </message>
    <message>
        <source>no year earns more than it costs, so no rate brings the outlay back</source>
        <translation>沒有一年收大於支，因此沒有報酬率能收回投入</translation>
    </message>
    <message>
        <source>the flow changes its sign more than once, and several rates solve it</source>
        <translation>現金流量的正負號改變不只一次，有多個報酬率符合</translation>
    </message>
    <message>
        <source>nearly all of the outlay is lost: the rate is below -99 %</source>
        <translation>投入幾乎全部損失：報酬率低於 -99 %</translation>
    </message>
    <message>
        <source>the outlay is not earned back within the life</source>
        <translation>投入在年限內無法回收</translation>
    </message>
    <message>
        <source>renting costs no more than the electricity of an owned accelerator</source>
        <translation>租金不高於自有加速器的電費</translation>
    </message>
    <message>
        <source>the radiator takes up more heat than it gives off</source>
        <translation>散熱板吸收的熱量多於散出的熱量</translation>
    </message>
    <message>
        <source>one system is higher than the units of a rack</source>
        <translation>一台系統的高度超過機櫃可用的 U 數</translation>
    </message>
    <message>
        <source>one system draws more than a rack may</source>
        <translation>一台系統的功率超過機櫃允許的功率</translation>
    </message>
    <message>
        <source>one system with its rack weighs more than a rack may</source>
        <translation>一台系統連同機櫃的重量超過允許的機櫃重量</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no file of the catalogue has this name</source>
        <translation>資料庫中沒有此名稱的檔案</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>不是整數</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>超出範圍</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>it is none of the choices</source>
        <translation>不在可選項目之中</translation>
    </message>
    <message>
        <source>the catalogue can&apos;t hold such a field</source>
        <translation>資料庫不能存放這類欄位</translation>
    </message>
    <message>
        <source>the file has no header</source>
        <translation>檔案沒有標題列</translation>
    </message>
    <message>
        <source>a quote stands in a cell without quotes</source>
        <translation>未加引號的儲存格中出現引號</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引號沒有結尾</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>結尾引號之後還有文字</translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation>有一欄沒有欄名</translation>
    </message>
    <message>
        <source>a column stands twice</source>
        <translation>有一欄重複</translation>
    </message>
    <message>
        <source>the row has fewer cells than the header</source>
        <translation>該列的儲存格少於標題列</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>該列的儲存格多於標題列</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>缺少該欄</translation>
    </message>
    <message>
        <source>the id stands twice</source>
        <translation>id 重複</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>id 為空</translation>
    </message>
    <message>
        <source>costs.csv has no such row</source>
        <translation>costs.csv 中沒有這一列</translation>
    </message>
    <message>
        <source>that cost has another unit</source>
        <translation>該項成本的單位不同</translation>
    </message>
    <message>
        <source>there is no such row to refer to</source>
        <translation>所參照的列不存在</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>檔案不完整，結尾遭截斷</translation>
    </message>
    <message>
        <source>parts of the file are destroyed</source>
        <translation>檔案的部分內容已毀損</translation>
    </message>
    <message>
        <source>an object in it can&apos;t be read</source>
        <translation>其中有物件無法讀取</translation>
    </message>
    <message>
        <source>an object refers to one that is not there</source>
        <translation>有物件參照了不存在的物件</translation>
    </message>
    <message>
        <source>the settings of the plan are missing</source>
        <translation>缺少規劃設定</translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation>此處需要數字</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>此處需要文字</translation>
    </message>
    <message>
        <source>this is not a value for this field</source>
        <translation>這不是此欄位可用的數值</translation>
    </message>
    <message>
        <source>the unit names another currency</source>
        <translation>單位中的幣別不同</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>過大</translation>
    </message>
    <message>
        <source>a comma, bracket, quotation mark or value is missing or misplaced</source>
        <translation>逗號、括號、引號或數值缺漏或錯位</translation>
    </message>
    <message>
        <source>a name stands twice</source>
        <translation>名稱重複</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>數字過大</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>括號巢狀過深</translation>
    </message>
    <message>
        <source>a list in [ ] is needed here</source>
        <translation>此處需要 [ ] 中的清單</translation>
    </message>
    <message>
        <source>an object in { } is needed here</source>
        <translation>此處需要 { } 中的物件</translation>
    </message>
    <message>
        <source>an override is named by key and field, such as gpt3.tokens</source>
        <translation>覆寫的名稱由識別碼、點與欄位組成，例如 gpt3.tokens</translation>
    </message>
    <message>
        <source>“format” must be “wattplan-plan”</source>
        <translation>「format」必須為「wattplan-plan」</translation>
    </message>
    <message>
        <source>an id is a whole number from 1 on</source>
        <translation>id 為從 1 開始的整數</translation>
    </message>
    <message>
        <source>two objects have this id</source>
        <translation>有兩個物件使用此 id</translation>
    </message>
    <message>
        <source>a plan has one object of this kind</source>
        <translation>每個規劃只有一個此類型的物件</translation>
    </message>
    <message>
        <source>an object of kind “plan” is missing</source>
        <translation>缺少「plan」類型的物件</translation>
    </message>
    <message>
        <source>this what-if follows itself</source>
        <translation>此情境以自身為基準</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁碟為唯讀</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>需要資料夾的位置上是一個檔案</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>資料夾不存在</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名稱太長</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>磁碟回報故障</translation>
    </message>
    <message>
        <source>the expression can&apos;t be read</source>
        <translation>運算式無法讀取</translation>
    </message>
    <message>
        <source>the range is empty or not positive</source>
        <translation>範圍為空或不為正</translation>
    </message>
    <message>
        <source>there is no such unit</source>
        <translation>沒有這樣的單位</translation>
    </message>
    <message>
        <source>the claim is tied to nothing</source>
        <translation>這個論點沒有關聯到任何內容</translation>
    </message>
    <message>
        <source>there is no such verdict</source>
        <translation>沒有這樣的判斷</translation>
    </message>
    <message>
        <source>there is no such claim</source>
        <translation>沒有這樣的論點</translation>
    </message>
    <message>
        <source>its dimension is not that of the claim</source>
        <translation>因次與這個論點不符</translation>
    </message>
    <message>
        <source>neither plan nor library have such an object with such a field or result</source>
        <translation>規劃與參考庫中都沒有具備該欄位或結果的物件</translation>
    </message>
    <message>
        <source>it adds or compares unlike quantities</source>
        <translation>把不同種類的量相加或比較</translation>
    </message>
    <message>
        <source>what stands there is no number</source>
        <translation>該處不是數字</translation>
    </message>
    <message>
        <source>the number lies outside what weather can be</source>
        <translation>該數值超出氣象可能的範圍</translation>
    </message>
    <message>
        <source>this is no EPW file</source>
        <translation>這不是 EPW 檔</translation>
    </message>
    <message>
        <source>an hour must have one row</source>
        <translation>每小時應有且只有一列</translation>
    </message>
    <message>
        <source>the header has no such line</source>
        <translation>檔頭中沒有這一行</translation>
    </message>
    <message>
        <source>the file ends before the year does</source>
        <translation>檔案在一年結束之前就結束了</translation>
    </message>
    <message>
        <source>a row follows the last of the year</source>
        <translation>全年最後一列之後還有資料列</translation>
    </message>
    <message>
        <source>the row does not have 35 columns</source>
        <translation>該列不是 35 欄</translation>
    </message>
    <message>
        <source>the row is not the next hour of the year</source>
        <translation>該列不是接下來的一小時</translation>
    </message>
    <message>
        <source>no hour has a value in this column</source>
        <translation>該欄沒有任何一小時有數值</translation>
    </message>
    <message>
        <source>more than 6 hours are missing, and the site has no monthly means to fill them from</source>
        <translation>缺漏超過 6 小時，而場址沒有可用來填補的月均值</translation>
    </message>
    <message>
        <source>it does not begin with a place and where it lies</source>
        <translation>開頭沒有地名及其位置</translation>
    </message>
    <message>
        <source>it does not have 8,760 hours</source>
        <translation>它不是 8,760 小時</translation>
    </message>
    <message>
        <source>an hour is no pair of temperatures</source>
        <translation>有一小時不是一對溫度</translation>
    </message>
    <message>
        <source>the what-if has no override of this field</source>
        <translation>該情境沒有覆寫此欄位</translation>
    </message>
    <message>
        <source>a colour is a whole number from 0 to 7</source>
        <translation>顏色是 0 到 7 的整數</translation>
    </message>
    <message>
        <source>a what-if follows one that is not there, or itself</source>
        <translation>某情境的上層不存在，或是它自己</translation>
    </message>
    <message>
        <source>what-ifs are edited in .wattplan files only; see import</source>
        <translation>情境只能在 .wattplan 檔中編輯；參見 import</translation>
    </message>
    <message>
        <source>snapshots are kept in .wattplan files only; see import</source>
        <translation>快照只儲存在 .wattplan 檔案中；請參閱 import</translation>
    </message>
    <message>
        <source>the standard deviation must be above zero</source>
        <translation>標準差必須大於零</translation>
    </message>
    <message>
        <source>the low end must be above zero</source>
        <translation>下端必須大於零</translation>
    </message>
    <message>
        <source>the low end must be below the high end</source>
        <translation>下端必須小於上端</translation>
    </message>
    <message>
        <source>low, typical and high must rise in this order, from low to high</source>
        <translation>最低值、典型值和最高值必須依序遞增</translation>
    </message>
    <message>
        <source>each value needs a weight of zero or more, and one above zero</source>
        <translation>每個值的權重都不能為負，且至少一個大於零</translation>
    </message>
    <message>
        <source>at least two values are needed</source>
        <translation>至少需要兩個值</translation>
    </message>
    <message>
        <source>the lower limit must be below the upper limit</source>
        <translation>截斷的下限必須小於上限</translation>
    </message>
    <message>
        <source>the limits leave next to nothing of the distribution</source>
        <translation>截斷之後幾乎沒有剩下的取值</translation>
    </message>
    <message>
        <source>its numbers are in several currencies</source>
        <translation>其中的數字用了不同的貨幣</translation>
    </message>
    <message>
        <source>a value and its weight are written like 4: 0.3</source>
        <translation>值與權重要寫成 4: 0.3 的樣子</translation>
    </message>
    <message>
        <source>a range has two numbers, or three with the typical one</source>
        <translation>範圍由兩個數組成，帶典型值時為三個</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>缺少右括號</translation>
    </message>
    <message>
        <source>it takes three numbers: low, typical and high</source>
        <translation>需要三個數：最低值、典型值和最高值</translation>
    </message>
    <message>
        <source>it takes two numbers</source>
        <translation>需要兩個數</translation>
    </message>
    <message>
        <source>limits are written like 3..8, 3.. or ..8</source>
        <translation>截斷範圍要寫成 3..8、3.. 或 ..8 的樣子</translation>
    </message>
    <message>
        <source>this is not a part of a job of draws</source>
        <translation>這不是抽樣任務的一部分</translation>
    </message>
    <message>
        <source>values are taken over in .wattplan files only; see import</source>
        <translation>只能在 .wattplan 檔案中採用資料庫的值；見 import</translation>
    </message>
    <message>
        <source>it holds bytes that are no text in this encoding</source>
        <translation>含有在此編碼中不成文字的位元組</translation>
    </message>
    <message>
        <source>this member is missing or not a positive number</source>
        <translation>該成員缺漏或不是正數</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>儲存格過長</translation>
    </message>
    <message>
        <source>a quote is not closed within the longest cell</source>
        <translation>引號在儲存格的最大長度內沒有閉合</translation>
    </message>
    <message>
        <source>it is too large for a model&apos;s config.json</source>
        <translation>作為模型的 config.json 過大</translation>
    </message>
    <message>
        <source>this is neither a plan nor a model&apos;s config.json</source>
        <translation>既不是規劃，也不是模型的 config.json</translation>
    </message>
    <message>
        <source>this is a picture, a document or a packed file, not a table</source>
        <translation>這是圖片、文書檔或壓縮檔，不是表格</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>裡面沒有內容</translation>
    </message>
    <message>
        <source>the row has more cells than the headings</source>
        <translation>該列的儲存格多於標題</translation>
    </message>
    <message>
        <source>an earlier row is for the same object</source>
        <translation>前面已有一列對應同一物件</translation>
    </message>
    <message>
        <source>the row has neither a key nor a name</source>
        <translation>該列既沒有識別碼也沒有名稱</translation>
    </message>
    <message>
        <source>several objects have this name; give their keys</source>
        <translation>有多個物件同名；請給出識別碼</translation>
    </message>
    <message>
        <source>this is no text: it holds a zero byte</source>
        <translation>這不是文字：含有零位元組</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>活頁簿已損壞</translation>
    </message>
    <message>
        <source>this is a packed archive, not a table</source>
        <translation>這是壓縮檔，不是表格</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>壓縮檔已損壞</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>活頁簿缺少一部分</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>檔案已加密</translation>
    </message>
    <message>
        <source>a table goes into a .wattplan file; import makes one of a plan in JSON</source>
        <translation>表格只能讀入 .wattplan 檔案；import 可由 JSON 規劃產生一個</translation>
    </message>
    <message>
        <source>it exists already, and only --force replaces it</source>
        <translation>檔案已存在，加上 --force 才會取代</translation>
    </message>
    <message>
        <source>a weight is a number above 0</source>
        <translation>權重是大於 0 的數</translation>
    </message>
    <message>
        <source>what an object belongs to is no choice</source>
        <translation>物件的歸屬不能作為選擇</translation>
    </message>
    <message>
        <source>there are more than 4,096 combinations of choices</source>
        <translation>選擇的組合超過 4,096 種</translation>
    </message>
    <message>
        <source>a table of published runs has this column; name it so in the first line</source>
        <translation>已公布資料的表必須有這一欄，請在第一行這樣命名</translation>
    </message>
    <message>
        <source>this is no table of published runs</source>
        <translation>這不是已公布資料的表</translation>
    </message>
    <message>
        <source>prices are without value-added tax: take it off and type the price</source>
        <translation>價格均不含營業稅：請扣除稅款後再填</translation>
    </message>
    <message>
        <source>it does not say cents of which currency: type ¢ for those of USD, or the price in whole money, such as 85.5 EUR/MWh for 8.55 cents a kWh</source>
        <translation>沒有說明是哪種貨幣的分：美分請寫 ¢，其他貨幣請寫整數單位的價格，例如 8.55 歐分/kWh 寫作 85.5 EUR/MWh</translation>
    </message>
    <message>
        <source>a ton is 1,000, 907.2 or 1,016 kg: type t for 1,000 kg, or the number of kg</source>
        <translation>ton 可能是 1,000、907.2 或 1,016 kg：1,000 kg 請寫 t，其餘請寫 kg</translation>
    </message>
    <message>
        <source>text is counted in tokens: type about 1.33 for an English word, .6 to 1 for a Chinese character</source>
        <translation>文字以詞元計：一個英文單字約 1.33 個，一個漢字約 0.6 至 1 個</translation>
    </message>
    <message>
        <source>a visit is no user: type the users of a day, and how often each comes as sessions</source>
        <translation>造訪次數不是使用者數：請填每日使用者數，再以工作階段數填每人造訪幾次</translation>
    </message>
    <message>
        <source>operations on integers are no FLOP: type the dense FLOP/s of the precision</source>
        <translation>整數運算不是 FLOP：請填該精度的稠密 FLOP/s</translation>
    </message>
    <message>
        <source>type the bus bandwidth without a word for it: of n accelerators 2 (n − 1)/n times the algorithm bandwidth</source>
        <translation>請只填匯流排頻寬：n 顆加速器時是演算法頻寬的 2 (n − 1)/n 倍</translation>
    </message>
    <message>
        <source>an order of magnitude is ten times: type 1000x for three</source>
        <translation>一個數量級是十倍：三個數量級請寫 1000x</translation>
    </message>
    <message>
        <source>twice as much is 100 % more: type how much more in %, such as 100 % for 2x</source>
        <translation>兩倍是多 100%：請填多出的百分比，例如 2x 填 100 %</translation>
    </message>
    <message>
        <source>watts over hours are neither power nor energy: type W, kW or MW for power, Wh, kWh or MWh for energy</source>
        <translation>瓦每小時既不是功率也不是能量：功率請寫 W、kW、MW，能量請寫 Wh、kWh、MWh</translation>
    </message>
    <message>
        <source>volt-amperes times the power factor are watts: convert them, then type the number in the unit of the field</source>
        <translation>伏安乘以功率因數才是瓦：請換算後依該欄位的單位填寫</translation>
    </message>
    <message>
        <source>it has more than 10,000 rows, and no more are taken at once: divide it, or delete rows that the plan does not need</source>
        <translation>列數超過一次可匯入的 10,000 列：分割檔案，或刪去規劃用不到的列</translation>
    </message>
    <message>
        <source>it has more than two million cells: divide it, or delete columns that the plan does not need</source>
        <translation>儲存格超過兩百萬個：分割檔案，或刪去規劃用不到的欄</translation>
    </message>
    <message>
        <source>it is larger than 32 MB: divide it, or save only the sheet that is wanted</source>
        <translation>檔案大於 32 MB：分割檔案，或只儲存所需的工作表</translation>
    </message>
    <message>
        <source>the row has more than 1,000 columns, the most that are read</source>
        <translation>該列超過 1,000 欄，這是可讀取的上限</translation>
    </message>
    <message>
        <source>it unpacks to more than 32 MB, the most that a table may be</source>
        <translation>解壓縮後超過 32 MB，這是表格的上限</translation>
    </message>
    <message>
        <source>lines above are in UTF-8 and in another encoding, and this one in neither: save the file in one encoding</source>
        <translation>前面的列有 UTF-8 與另一種編碼，而本列兩者都不是：請以同一種編碼儲存該檔案</translation>
    </message>
    <message>
        <source>links are counted one way: type half of what both directions carry together, 450 GB/s for 900 GB/s</source>
        <translation>鏈路依單向計：請填雙向合計的一半，例如 900 GB/s 填 450 GB/s</translation>
    </message>
    <message>
        <source>water is counted where it is consumed: type what evaporates, without what is withdrawn and given back</source>
        <translation>用水依耗水量計：請填蒸發掉的部分，不含取用後排回的水</translation>
    </message>
    <message>
        <source>type how much more in a year in %: a doubling in 12 months is 100 %, in 6 months 300 %, one e-fold 172 %</source>
        <translation>請以 % 填一年的增幅：12 個月翻一倍是 100 %，6 個月是 300 %，增至 e 倍是 172 %</translation>
    </message>
    <message>
        <source>it is not in UTF-8 as other lines are, and reads “%1” in GB 18030, “%2” in Big5: save the file in one encoding</source>
        <translation>這一列不像其他列那樣是 UTF-8，依 GB 18030 讀作「%1」，依 Big5 讀作「%2」：請將檔案存為同一種編碼</translation>
    </message>
    <message>
        <source>a correlation is written like gpt3.pin_mfu, gpt3.goodput = 0.7</source>
        <translation>相關性應寫成 gpt3.pin_mfu, gpt3.goodput = 0.7 這樣</translation>
    </message>
    <message>
        <source>it names no input of the plan</source>
        <translation>它不是規劃中任何輸入的名稱</translation>
    </message>
    <message>
        <source>an input goes with another, not with itself</source>
        <translation>輸入只能與另一項輸入相關，不能與自身相關</translation>
    </message>
    <message>
        <source>one of its inputs can&apos;t be a range</source>
        <translation>其中一項輸入不能是範圍</translation>
    </message>
    <message>
        <source>a rank correlation is a number from -1 to 1</source>
        <translation>等級相關係數是 -1 到 1 之間的數</translation>
    </message>
    <message>
        <source>one of its inputs is no range</source>
        <translation>其中一項輸入不是範圍</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>它出現了兩次</translation>
    </message>
    <message>
        <source>an open choice is written like hall.cooling = A | B: 2</source>
        <translation>未定選項應寫成 hall.cooling = A | B: 2 這樣</translation>
    </message>
    <message>
        <source>this input is no choice</source>
        <translation>這項輸入不是選項</translation>
    </message>
    <message>
        <source>it takes two things at least to choose from</source>
        <translation>至少要有兩項可供選擇</translation>
    </message>
    <message>
        <source>what the input has is not among them</source>
        <translation>輸入現有的值不在其中</translation>
    </message>
    <message>
        <source>there is no such thing to choose</source>
        <translation>沒有這樣的選項</translation>
    </message>
    <message>
        <source>a range has two values at least</source>
        <translation>一個範圍至少有兩個值</translation>
    </message>
    <message>
        <source>at most 1,000,000 values can be swept</source>
        <translation>最多掃描 1,000,000 個值</translation>
    </message>
    <message>
        <source>this is Epoch AI’s list of GPU clusters, which names chips and their count but neither the systems that a cluster of a plan is made of nor its facility; name, country and note of its rows can be read as sites, if you say so</source>
        <translation>這是 Epoch AI 的 GPU 叢集清單，寫明晶片及其數量，但沒有規劃的叢集所需的系統和設施；如您指明，可把各列的名稱、國家和備註讀作場址</translation>
    </message>
    <message>
        <source>the file holds more values than a plan can: they would take more than 128 MB</source>
        <translation>檔案中的值多於任何規劃可有的：讀入會占用超過 128 MB</translation>
    </message>
    <message>
        <source>it is larger than 32 MB, which no plan in JSON is</source>
        <translation>它大於 32 MB，JSON 形式的規劃不會這麼大</translation>
    </message>
    <message>
        <source>this is a total of the rows above it, not an object</source>
        <translation>這是以上各列的合計，不是物件</translation>
    </message>
    <message>
        <source>discrete and empirical distributions have “values”, no “parameters”</source>
        <translation>discrete 和 empirical 分布使用「values」，沒有「parameters」</translation>
    </message>
    <message>
        <source>only discrete and empirical distributions have “values”</source>
        <translation>只有 discrete 和 empirical 分布有「values」</translation>
    </message>
    <message>
        <source>only discrete distributions have “weights”</source>
        <translation>只有 discrete 分布有「weights」</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Hebei</source>
        <translation>河北</translation>
    </message>
    <message>
        <source>Anhui</source>
        <translation>安徽</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Guangdong</source>
        <translation>廣東</translation>
    </message>
    <message>
        <source>Sichuan</source>
        <translation>四川</translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation>重慶</translation>
    </message>
    <message>
        <source>Guizhou</source>
        <translation>貴州</translation>
    </message>
    <message>
        <source>Inner Mongolia</source>
        <translation>內蒙古</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>寧夏</translation>
    </message>
    <message>
        <source>Gansu</source>
        <translation>甘肅</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Zhejiang</source>
        <translation>浙江</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>North Taiwan</source>
        <translation>臺灣北部</translation>
    </message>
    <message>
        <source>Central Taiwan</source>
        <translation>臺灣中部</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Johor</source>
        <translation>柔佛</translation>
    </message>
    <message>
        <source>Kanto</source>
        <translation>關東</translation>
    </message>
    <message>
        <source>Seoul capital area</source>
        <translation>首爾首都圈</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>馬哈拉什特拉邦</translation>
    </message>
    <message>
        <source>New South Wales</source>
        <translation>新南威爾斯州</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>維吉尼亞州</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>俄亥俄州</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>德州</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>愛荷華州</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>奧勒岡州</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>亞利桑那州</translation>
    </message>
    <message>
        <source>Tennessee</source>
        <translation>田納西州</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>喬治亞州</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>猶他州</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>魁北克省</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>聖保羅州</translation>
    </message>
    <message>
        <source>Querétaro</source>
        <translation>克雷塔羅州</translation>
    </message>
    <message>
        <source>Leinster</source>
        <translation>倫斯特省</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>黑森邦</translation>
    </message>
    <message>
        <source>South East England</source>
        <translation>英格蘭東南部</translation>
    </message>
    <message>
        <source>Île-de-France</source>
        <translation>法蘭西島大區</translation>
    </message>
    <message>
        <source>North Holland</source>
        <translation>北荷蘭省</translation>
    </message>
    <message>
        <source>Bidding zone SE3</source>
        <translation>瑞典電力區 SE3</translation>
    </message>
    <message>
        <source>Bidding zone SE1</source>
        <translation>瑞典電力區 SE1</translation>
    </message>
    <message>
        <source>Capital region</source>
        <translation>首都區</translation>
    </message>
    <message>
        <source>Lombardy</source>
        <translation>倫巴底大區</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>馬德里自治區</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>杜拜</translation>
    </message>
    <message>
        <source>Abu Dhabi</source>
        <translation>阿布達比</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>利雅德省</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Inputs and where they come from</source>
        <translation>輸入及其出處</translation>
    </message>
    <message>
        <source>What-ifs compared</source>
        <translation>情境比較</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新規劃</translation>
    </message>
    <message>
        <source>Energy plan</source>
        <translation>算電規劃報告</translation>
    </message>
    <message>
        <source>Energy plan · what-if %1</source>
        <translation>算電規劃報告 · 情境「%1」</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Wattplan, engine %1 · fingerprint of inputs %2</source>
        <translation>Wattplan 算電規劃 · 計算版本 %1 · 輸入指紋 %2</translation>
    </message>
    <message>
        <source>Figure %1 · %2</source>
        <translation>圖 %1 · %2</translation>
    </message>
    <message>
        <source>Table %1 · %2</source>
        <translation>表 %1 · %2</translation>
    </message>
    <message>
        <source>On the way to results</source>
        <translation>中間量</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a source</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Trust</source>
        <comment>in a source</comment>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>%1, and the other months</source>
        <comment>a field of January</comment>
        <translation>%1及其他各月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest value</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>own figure</source>
        <translation>自行填寫</translation>
    </message>
    <message>
        <source>No check warns of anything.</source>
        <translation>檢查未發現需要注意的問題。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) ask to be looked at; see the section of checks.</source>
        <translation>
            <numerusform>有 %n 項檢查需要查看，見「檢查」一節。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>How it comes</source>
        <translation>如何得出</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between inputs</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決策</translation>
    </message>
    <message>
        <source>Decision memo</source>
        <translation>決策備忘錄</translation>
    </message>
    <message>
        <source>Decision memo · what-if %1</source>
        <translation>決策備忘錄 · 情境%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>99 %</comment>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>1 %</comment>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1: the peak of every month within the utility feed</source>
        <comment>facility</comment>
        <translation>%1：各月尖峰不超過市電引接容量</translation>
    </message>
    <message>
        <source>%1: racks within what can be cooled</source>
        <comment>cluster</comment>
        <translation>%1：機櫃功率不超過冷卻能力</translation>
    </message>
    <message>
        <source>%1: PUE within the cap of the place</source>
        <comment>facility</comment>
        <translation>%1：PUE 不超過當地上限</translation>
    </message>
    <message>
        <source>Owning is worth more than renting</source>
        <translation>自有比租用划算</translation>
    </message>
    <message>
        <source>no feed is entered</source>
        <translation>未填市電引接</translation>
    </message>
    <message>
        <source>none</source>
        <comment>month without enough power</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>First month short of power</source>
        <translation>第一個供電不足的月份</translation>
    </message>
    <message>
        <source>No utility feed is entered.</source>
        <translation>未填市電引接。</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <comment>facility, power</comment>
        <translation>%1缺 %2</translation>
    </message>
    <message>
        <source>within the months of the plan</source>
        <translation>規劃期間內</translation>
    </message>
    <message>
        <source>Three risks</source>
        <translation>三項風險</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情況</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>kind of a risk</comment>
        <translation>限制</translation>
    </message>
    <message>
        <source>%1: the chance is %2.</source>
        <comment>what may hold, percentage</comment>
        <translation>%1：機率為 %2。</translation>
    </message>
    <message>
        <source>range</source>
        <comment>kind of a risk</comment>
        <translation>範圍</translation>
    </message>
    <message>
        <source>%1 alone moves “%2” over %3.</source>
        <comment>input, result, range of it</comment>
        <translation>僅%1就使「%2」在 %3 之間變動。</translation>
    </message>
    <message>
        <source>%1: one percent more of it moves “%2” by %3 %.</source>
        <comment>input, result, +0.83</comment>
        <translation>%1：每增加 1 %，「%2」變動 %3 %。</translation>
    </message>
    <message>
        <source>To be decided: whether to go ahead with “%1”.</source>
        <comment>plan</comment>
        <translation>待決策：是否推動「%1」。</translation>
    </message>
    <message>
        <source>To be decided: whether to go ahead with “%1”, which takes %2.</source>
        <comment>plan, power</comment>
        <translation>待決策：是否推動「%1」，需要 %2。</translation>
    </message>
    <message>
        <source>To be decided: whether to go ahead with “%1”, which takes %2 and an investment of %3.</source>
        <comment>plan, power, money</comment>
        <translation>待決策：是否推動「%1」，需要 %2 與 %3的投資。</translation>
    </message>
    <message>
        <source>Ranges of the key results</source>
        <translation>關鍵結果的範圍</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>規劃值</translation>
    </message>
    <message>
        <source>How likely limits are kept</source>
        <translation>各項限制得以滿足的機率</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Chance that it is kept</source>
        <translation>滿足的機率</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>可選情境</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>%1 of %2 rows; the others are in the report</source>
        <comment>numbers</comment>
        <translation>共 %2 列，此處 %1 列，其餘見報告</translation>
    </message>
    <message>
        <source>Power by month and what the grid feeds</source>
        <translation>逐月功率與市電引接容量</translation>
    </message>
    <message>
        <source>Power by month</source>
        <translation>逐月功率</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>全部設施</translation>
    </message>
    <message>
        <source>What each option changes</source>
        <translation>各情境帶來的變動</translation>
    </message>
    <message>
        <source>Change from “%1”</source>
        <comment>what-if</comment>
        <translation>相對「%1」的變動</translation>
    </message>
    <message>
        <source>against “%1”</source>
        <comment>what-if</comment>
        <translation>相對「%1」</translation>
    </message>
    <message>
        <source>What is not known well and moves cost</source>
        <translation>影響成本、但尚不確知的輸入</translation>
    </message>
    <message>
        <source>Change of “%1”</source>
        <comment>result</comment>
        <translation>「%1」的變動</translation>
    </message>
    <message>
        <source>by how much “%1” moves for one percent more of each</source>
        <comment>result</comment>
        <translation>各項每增加 1 %，「%1」變動多少</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a result, its change</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>What would lower it</source>
        <translation>如何降低</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between ways to mend</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>broken in %1 of all draws</source>
        <comment>percentage</comment>
        <translation>%1 的抽樣中超限</translation>
    </message>
    <message>
        <source>A narrower range of %1</source>
        <comment>input</comment>
        <translation>收窄%1的範圍</translation>
    </message>
    <message>
        <source>%1 % for each percent</source>
        <comment>+0.83</comment>
        <translation>每 1 % 變動 %1 %</translation>
    </message>
    <message>
        <source>A measured value or an offer, with its source</source>
        <translation>實測值或報價，並註明來源</translation>
    </message>
    <message>
        <source>%1 over the limit</source>
        <comment>31.7 %</comment>
        <translation>超出上限 %1</translation>
    </message>
    <message>
        <source>A decision on %1</source>
        <comment>input, a choice that is open</comment>
        <translation>就%1作出選擇</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) of the plan are ranges or open choices. Of %1, one in ten is below P10, half are below P50, nine in ten below P90.</source>
        <translation>
            <numerusform>規劃中有 %n 項輸入是範圍或待定的選擇。在%1中，十分之一低於 P10，一半低於 P50，十分之九低於 P90。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left open: %2)</source>
        <comment>what an input has, what may be chosen</comment>
        <translation>%1（待定：%2）</translation>
    </message>
    <message>
        <source>Facilities and clusters</source>
        <translation>設施與叢集</translation>
    </message>
    <message>
        <source>Orbit against the ground</source>
        <translation>在軌與地面比較</translation>
    </message>
    <message>
        <source>Accelerators compared</source>
        <translation>加速器比較</translation>
    </message>
    <message>
        <source>Workloads, every result</source>
        <translation>工作負載：全部結果</translation>
    </message>
    <message>
        <source>Cost of IT energy, in orbit and on the ground</source>
        <translation>IT 每度電成本：在軌與地面</translation>
    </message>
    <message>
        <source>without interest and without the IT</source>
        <translation>不計利息，不含 IT 設備</translation>
    </message>
    <message>
        <source>all satellites of a cluster, by part</source>
        <translation>叢集全部衛星，按組成</translation>
    </message>
    <message>
        <source>Carbon of IT energy, in orbit and on the ground</source>
        <translation>IT 每度電碳排放：在軌與地面</translation>
    </message>
    <message>
        <source>in orbit of launches alone</source>
        <translation>在軌部分僅計發射</translation>
    </message>
    <message>
        <source>In orbit and on the ground</source>
        <translation>在軌與地面</translation>
    </message>
    <message>
        <source>Of the assumptions it is moved most by “%1”, now %2: one percent more changes it by %3.</source>
        <comment>input, value, change</comment>
        <translation>在各項假設中，「%1」（目前為 %2）對它影響最大：每增加 1%，它變化 %3。</translation>
    </message>
    <message>
        <source>That value is the program&apos;s default.</source>
        <translation>該值為程式預設值。</translation>
    </message>
    <message>
        <source>That value is the planner&apos;s own.</source>
        <translation>該值為規劃者自行填寫。</translation>
    </message>
    <message>
        <source>That value is from: %1.</source>
        <comment>a source</comment>
        <translation>該值來源：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an object, its result</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a result, its value</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: every result</source>
        <comment>objects of a kind</comment>
        <translation>%1：全部結果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>The gravest come first: errors, limits that are broken, limits that draws break, then what moves the cost most.</source>
        <translation>最嚴重的在前：錯誤、已被突破的限值、抽樣中會突破的限值，然後是對成本影響最大的因素。</translation>
    </message>
    <message>
        <source>Next would come: %1</source>
        <comment>a risk</comment>
        <translation>接下來是：%1</translation>
    </message>
    <message>
        <source>%1: %2 throughout.</source>
        <comment>a map, its only value</comment>
        <translation>%1：始終為 %2。</translation>
    </message>
    <message>
        <source>%1, %2: %3 throughout.</source>
        <comment>a map, of what, its only value</comment>
        <translation>%1，%2：始終為 %3。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n 項輸入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 項結果</numerusform>
        </translation>
    </message>
    <message>
        <source>The utility feeds carry the peak of every month.</source>
        <translation>市電引接容量足以承擔每個月的尖峰。</translation>
    </message>
    <message>
        <source>%1 is the first month in which %2 is short of power: %3 are lacking.</source>
        <comment>month, facility, power</comment>
        <translation>%1 是%2首個供電不足的月份：缺 %3。</translation>
    </message>
    <message>
        <source>The gravest: %1</source>
        <comment>a check</comment>
        <translation>最嚴重的：%1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a check</comment>
        <translation>其次：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n training run(s) stand in the schedule.</source>
        <translation>
            <numerusform>排程中有 %n 個訓練工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest is %1: from %2 to %3.</source>
        <comment>training run, days</comment>
        <translation>最長的是%1：%2 至 %3。</translation>
    </message>
    <message>
        <source>The last to end is %1, on %2.</source>
        <comment>training run, day</comment>
        <translation>最後結束的是%1，於 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are to be settled.</source>
        <translation>
            <numerusform>有 %n 處衝突待解決。</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is in the way of another.</source>
        <translation>各工作互不妨礙。</translation>
    </message>
    <message>
        <source>Of %1 checks %2 ask to be looked at: %3 and %4.</source>
        <comment>numbers, errors, warnings</comment>
        <translation>%1 項檢查中有 %2 項需要查看：%3，%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 項錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 項警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same in all: %2.</source>
        <comment>a result, its value</comment>
        <translation>%1在各情境中相同：%2。</translation>
    </message>
    <message>
        <source>%1 is least with “%2” (%3) and greatest with “%4” (%5).</source>
        <comment>a result, what-if, value, what-if, value</comment>
        <translation>%1以「%2」最小（%3），以「%4」最大（%5）。</translation>
    </message>
    <message>
        <source>None has enough power in every month.</source>
        <translation>沒有一個情境每個月都供電充足。</translation>
    </message>
    <message>
        <source>Enough power in every month: %1.</source>
        <comment>what-ifs</comment>
        <translation>每個月供電都充足：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Peak facility power</source>
        <translation>設施尖峰功率</translation>
    </message>
    <message>
        <source>Cost, owned</source>
        <translation>自有成本</translation>
    </message>
    <message>
        <source>Cost, rented</source>
        <translation>租用成本</translation>
    </message>
    <message>
        <source>Electricity, of full cost</source>
        <translation>電費占全部成本</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>On-site water</source>
        <translation>現場用水量</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>加速器小時</translation>
    </message>
    <message>
        <source>Power, monthly mean</source>
        <translation>月平均功率</translation>
    </message>
    <message>
        <source>Power, monthly peak</source>
        <translation>月尖峰功率</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>擬合模型數</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>倍增時間</translation>
    </message>
    <message>
        <source>Doubling time, fastest</source>
        <translation>倍增時間，最快</translation>
    </message>
    <message>
        <source>Doubling time, slowest</source>
        <translation>倍增時間，最慢</translation>
    </message>
    <message>
        <source>Growth per year</source>
        <translation>年成長倍數</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Projected compute</source>
        <translation>外推算力</translation>
    </message>
    <message>
        <source>Projected compute, low</source>
        <translation>外推算力，低值</translation>
    </message>
    <message>
        <source>Projected compute, high</source>
        <translation>外推算力，高值</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>PUE, peak hour</source>
        <translation>尖峰小時 PUE</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Design IT power</source>
        <translation>設計 IT 功率</translation>
    </message>
    <message>
        <source>Load at full operation</source>
        <translation>全載運轉負載率</translation>
    </message>
    <message>
        <source>Energy within the plan</source>
        <translation>規劃期內用電量</translation>
    </message>
    <message>
        <source>Peak power</source>
        <translation>尖峰功率</translation>
    </message>
    <message>
        <source>Nameplate power</source>
        <translation>額定功率</translation>
    </message>
    <message>
        <source>Building cost</source>
        <translation>建置成本</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Rest of the servers</source>
        <translation>伺服器其餘部分</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Storage and management</source>
        <translation>儲存與管理</translation>
    </message>
    <message>
        <source>Cooling and losses</source>
        <translation>冷卻與損耗</translation>
    </message>
    <message>
        <source>Utility feed</source>
        <translation>市電引接</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>供電缺口</translation>
    </message>
    <message>
        <source>Systems per rack</source>
        <translation>單櫃台數</translation>
    </message>
    <message>
        <source>Per rack, by units</source>
        <translation>單櫃台數（依 U 數）</translation>
    </message>
    <message>
        <source>Per rack, by power</source>
        <translation>單櫃台數（依功率）</translation>
    </message>
    <message>
        <source>Per rack, by weight</source>
        <translation>單櫃台數（依重量）</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>機櫃數</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>單櫃功率</translation>
    </message>
    <message>
        <source>Nameplate IT power</source>
        <translation>額定 IT 功率</translation>
    </message>
    <message>
        <source>Operating IT power</source>
        <translation>IT 運轉功率</translation>
    </message>
    <message>
        <source>Price of IT</source>
        <translation>IT 設備價格</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>訓練算力</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Accelerators used</source>
        <translation>使用加速器數</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>訓練時長</translation>
    </message>
    <message>
        <source>Watts per accelerator</source>
        <translation>單顆加速器功率</translation>
    </message>
    <message>
        <source>Server watts per accelerator</source>
        <translation>單顆伺服器功率</translation>
    </message>
    <message>
        <source>IT watts per accelerator</source>
        <translation>單顆 IT 功率</translation>
    </message>
    <message>
        <source>Energy, accelerators only</source>
        <translation>僅加速器用電量</translation>
    </message>
    <message>
        <source>Energy, IT</source>
        <translation>IT 用電量</translation>
    </message>
    <message>
        <source>Energy, facility</source>
        <translation>設施用電量</translation>
    </message>
    <message>
        <source>PUE of the run</source>
        <translation>訓練任務的 PUE</translation>
    </message>
    <message>
        <source>Energy per FLOP</source>
        <translation>每 FLOP 用電</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Network and storage</source>
        <translation>網路與儲存設備</translation>
    </message>
    <message>
        <source>Building, power, cooling</source>
        <translation>建築、供電、冷卻</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電費</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>維運</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人力</translation>
    </message>
    <message>
        <source>Owned, per accelerator-hour</source>
        <translation>每加速器小時自有成本</translation>
    </message>
    <message>
        <source>Rental price</source>
        <translation>租用單價</translation>
    </message>
    <message>
        <source>Electricity, of cash operating cost</source>
        <translation>電費占現金營運費用</translation>
    </message>
    <message>
        <source>Electricity, of the operator&apos;s bill</source>
        <translation>電費占營運方費用</translation>
    </message>
    <message>
        <source>Parameters, from the architecture</source>
        <translation>參數量（依模型架構）</translation>
    </message>
    <message>
        <source>Parameters a token passes</source>
        <translation>每詞元經過的參數量</translation>
    </message>
    <message>
        <source>Accelerators standing</source>
        <translation>已裝加速器</translation>
    </message>
    <message>
        <source>Accelerators in use</source>
        <translation>使用中加速器</translation>
    </message>
    <message>
        <source>Idle share</source>
        <translation>閒置率</translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation>碳排放，市場基準</translation>
    </message>
    <message>
        <source>Carbon, embodied</source>
        <translation>蘊含碳排放</translation>
    </message>
    <message>
        <source>Embodied, hardware</source>
        <translation>蘊含碳，硬體</translation>
    </message>
    <message>
        <source>Embodied, facility</source>
        <translation>蘊含碳，設施</translation>
    </message>
    <message>
        <source>Water of power stations</source>
        <translation>發電耗水</translation>
    </message>
    <message>
        <source>As years of a home</source>
        <translation>折合家庭用電年數</translation>
    </message>
    <message>
        <source>As kilometres of a car</source>
        <translation>折合汽車行駛里程</translation>
    </message>
    <message>
        <source>As flights of a passenger</source>
        <translation>折合乘客飛行次數</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation>資料平行</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation>ZeRO 階段</translation>
    </message>
    <message>
        <source>Expected error of MFU</source>
        <translation>MFU 預期誤差</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation>訓練步時間</translation>
    </message>
    <message>
        <source>Step: layers</source>
        <translation>單步：各層</translation>
    </message>
    <message>
        <source>Step: output matrix</source>
        <translation>單步：輸出矩陣</translation>
    </message>
    <message>
        <source>Step: between stages</source>
        <translation>單步：級間通訊</translation>
    </message>
    <message>
        <source>Step: pipeline bubble</source>
        <translation>單步：管線氣泡</translation>
    </message>
    <message>
        <source>Step: between copies</source>
        <translation>單步：副本間通訊</translation>
    </message>
    <message>
        <source>Step: optimizer</source>
        <translation>單步：最佳化器</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation>每張加速器記憶體用量</translation>
    </message>
    <message>
        <source>Memory: weights, gradients, optimizer</source>
        <translation>記憶體：權重、梯度、最佳化器</translation>
    </message>
    <message>
        <source>Memory: activations</source>
        <translation>記憶體：活化值</translation>
    </message>
    <message>
        <source>Memory: rest</source>
        <translation>記憶體：其餘</translation>
    </message>
    <message>
        <source>Memory usable</source>
        <translation>可用記憶體</translation>
    </message>
    <message>
        <source>Critical batch</source>
        <translation>臨界批次</translation>
    </message>
    <message>
        <source>Accelerators of use</source>
        <translation>能發揮作用的加速器數</translation>
    </message>
    <message>
        <source>Of the stock of text</source>
        <translation>占文字存量比例</translation>
    </message>
    <message>
        <source>Passes over the data</source>
        <translation>資料遍數</translation>
    </message>
    <message>
        <source>Worth in fresh tokens</source>
        <translation>折合新詞元</translation>
    </message>
    <message>
        <source>Left by failures</source>
        <translation>扣除故障後的比率</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>平均故障間隔</translation>
    </message>
    <message>
        <source>Accelerator-hours of post-training</source>
        <translation>後訓練加速器時數</translation>
    </message>
    <message>
        <source>Accelerator-hours of the programme</source>
        <translation>整個計畫加速器時數</translation>
    </message>
    <message>
        <source>Cost of the programme, owned</source>
        <translation>整個計畫成本（自有）</translation>
    </message>
    <message>
        <source>Carbon of the programme</source>
        <translation>整個計畫碳排放</translation>
    </message>
    <message>
        <source>Energy of the programme, facility</source>
        <translation>整個計畫設施用電量</translation>
    </message>
    <message>
        <source>Tensor parallel, used</source>
        <translation>張量平行（採用）</translation>
    </message>
    <message>
        <source>Pipeline stages, used</source>
        <translation>管線級數（採用）</translation>
    </message>
    <message>
        <source>Chunks per stage, used</source>
        <translation>每級分塊數（採用）</translation>
    </message>
    <message>
        <source>Context parallel, used</source>
        <translation>上下文平行（採用）</translation>
    </message>
    <message>
        <source>Expert parallel, used</source>
        <translation>專家平行（採用）</translation>
    </message>
    <message>
        <source>Micro-batch, used</source>
        <translation>微批次（採用）</translation>
    </message>
    <message>
        <source>Batch, used</source>
        <translation>批次（採用）</translation>
    </message>
    <message>
        <source>Goodput, used</source>
        <translation>有效訓練比率（採用）</translation>
    </message>
    <message>
        <source>Checkpoint interval, used</source>
        <translation>檢查點間隔（採用）</translation>
    </message>
    <message>
        <source>Workload energy</source>
        <translation>工作負載用電量</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>每複本加速器數</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Batch that memory holds</source>
        <translation>記憶體容得下的批次</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>每詞元 KV 快取</translation>
    </message>
    <message>
        <source>Time per output token (TPOT)</source>
        <translation>每詞元延遲（TPOT）</translation>
    </message>
    <message>
        <source>TPOT, alone</source>
        <translation>每詞元延遲（單條）</translation>
    </message>
    <message>
        <source>Interactivity</source>
        <translation>互動速度</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>首詞元延遲（TTFT）</translation>
    </message>
    <message>
        <source>TTFT, p95</source>
        <translation>首詞元延遲（95%）</translation>
    </message>
    <message>
        <source>TTFT, alone</source>
        <translation>首詞元延遲（不排隊）</translation>
    </message>
    <message>
        <source>Throughput per accelerator</source>
        <translation>單顆加速器吞吐量</translation>
    </message>
    <message>
        <source>Decode rate</source>
        <translation>解碼速率</translation>
    </message>
    <message>
        <source>Prefill rate</source>
        <translation>預填速率</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校準係數</translation>
    </message>
    <message>
        <source>Bandwidth used</source>
        <translation>頻寬利用率</translation>
    </message>
    <message>
        <source>Peak used</source>
        <translation>算力利用率</translation>
    </message>
    <message>
        <source>Watts per busy accelerator</source>
        <translation>忙碌時單顆加速器功率</translation>
    </message>
    <message>
        <source>Server watts per busy accelerator</source>
        <translation>忙碌時單顆伺服器功率</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒請求數</translation>
    </message>
    <message>
        <source>Output tokens per second</source>
        <translation>每秒輸出詞元數</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>同時應答數</translation>
    </message>
    <message>
        <source>Accelerators kept</source>
        <translation>保有加速器數</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>所需加速器數</translation>
    </message>
    <message>
        <source>Accelerators busy</source>
        <translation>忙碌加速器數</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求數</translation>
    </message>
    <message>
        <source>PUE of the service</source>
        <translation>推論服務的 PUE</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>每請求用電量</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>每輸出詞元用電量</translation>
    </message>
    <message>
        <source>Per output token, IT</source>
        <translation>每輸出詞元，IT</translation>
    </message>
    <message>
        <source>Per output token, busy accelerators</source>
        <translation>每輸出詞元，忙碌加速器</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation>每請求成本</translation>
    </message>
    <message>
        <source>Cost per million output tokens</source>
        <translation>每百萬輸出詞元成本</translation>
    </message>
    <message>
        <source>Energy, prompt tokens</source>
        <translation>用電量：提示詞元</translation>
    </message>
    <message>
        <source>Cost, prompt tokens</source>
        <translation>成本：提示詞元</translation>
    </message>
    <message>
        <source>Energy, cached prompt tokens</source>
        <translation>用電量：已快取提示詞元</translation>
    </message>
    <message>
        <source>Cost, cached prompt tokens</source>
        <translation>成本：已快取提示詞元</translation>
    </message>
    <message>
        <source>Energy, output tokens</source>
        <translation>用電量：輸出詞元</translation>
    </message>
    <message>
        <source>Cost, output tokens</source>
        <translation>成本：輸出詞元</translation>
    </message>
    <message>
        <source>Tokens per second and megawatt</source>
        <translation>每百萬瓦每秒詞元數</translation>
    </message>
    <message>
        <source>Cost of a gigawatt-year</source>
        <translation>每十億瓦年成本</translation>
    </message>
    <message>
        <source>Server power, by its parts</source>
        <translation>伺服器功率（依零組件）</translation>
    </message>
    <message>
        <source>CPU and accelerators, of nameplate</source>
        <translation>CPU 與加速器占額定功率</translation>
    </message>
    <message>
        <source>CPU and accelerators, in operation</source>
        <translation>CPU 與加速器占運轉功率</translation>
    </message>
    <message>
        <source>Network tiers</source>
        <translation>網路層數</translation>
    </message>
    <message>
        <source>Network reach</source>
        <translation>網路可達加速器數</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交換器數</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>鏈路數</translation>
    </message>
    <message>
        <source>Optical ends</source>
        <translation>光端數</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>網路功率</translation>
    </message>
    <message>
        <source>Of switches</source>
        <translation>其中：交換器</translation>
    </message>
    <message>
        <source>Of optics</source>
        <translation>其中：光學元件</translation>
    </message>
    <message>
        <source>Of adapters</source>
        <translation>其中：網路卡</translation>
    </message>
    <message>
        <source>Recomputation level</source>
        <translation>重新計算等級</translation>
    </message>
    <message>
        <source>Checkpoint size</source>
        <translation>檢查點大小</translation>
    </message>
    <message>
        <source>Insurance, taxes, water</source>
        <translation>保險、稅費、用水</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投資總額</translation>
    </message>
    <message>
        <source>Servers and spares</source>
        <translation>伺服器與備品</translation>
    </message>
    <message>
        <source>Network, bought</source>
        <translation>網路，購置</translation>
    </message>
    <message>
        <source>Storage, bought</source>
        <translation>儲存設備，購置</translation>
    </message>
    <message>
        <source>Building, power, cooling, bought</source>
        <translation>建物、供電、冷卻，購置</translation>
    </message>
    <message>
        <source>Grid connection, bought</source>
        <translation>電網併接，購置</translation>
    </message>
    <message>
        <source>Operating cost a year</source>
        <translation>年營運費用</translation>
    </message>
    <message>
        <source>Electricity a year</source>
        <translation>年電費</translation>
    </message>
    <message>
        <source>Upkeep a year</source>
        <translation>每年維運費</translation>
    </message>
    <message>
        <source>People a year</source>
        <translation>每年人力費</translation>
    </message>
    <message>
        <source>Insurance, taxes, water a year</source>
        <translation>年保險、稅費、用水</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>淨現值</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>內部報酬率</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>回收年限</translation>
    </message>
    <message>
        <source>Payback, discounted</source>
        <translation>折現回收年限</translation>
    </message>
    <message>
        <source>Owned, an hour</source>
        <translation>自建，每小時</translation>
    </message>
    <message>
        <source>Colocated, an hour</source>
        <translation>代管，每小時</translation>
    </message>
    <message>
        <source>Rented, an hour</source>
        <translation>租用，每小時</translation>
    </message>
    <message>
        <source>Fixed cost, owned</source>
        <translation>固定成本，自建</translation>
    </message>
    <message>
        <source>Fixed cost, colocated</source>
        <translation>固定成本，代管</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>變動成本</translation>
    </message>
    <message>
        <source>Break-even utilisation</source>
        <translation>損益兩平使用率</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>電費帳單</translation>
    </message>
    <message>
        <source>Bill, energy</source>
        <translation>帳單，流動電費</translation>
    </message>
    <message>
        <source>Bill, demand charge</source>
        <translation>帳單，基本電費</translation>
    </message>
    <message>
        <source>Electricity, all in</source>
        <translation>綜合電價</translation>
    </message>
    <message>
        <source>Discount rate, nominal</source>
        <translation>名目折現率</translation>
    </message>
    <message>
        <source>Power of the array</source>
        <translation>太陽能陣列功率</translation>
    </message>
    <message>
        <source>Array by area</source>
        <translation>太陽能陣列單位面積功率</translation>
    </message>
    <message>
        <source>Array area</source>
        <translation>太陽能陣列面積</translation>
    </message>
    <message>
        <source>Radiator by area</source>
        <translation>散熱板單位面積散熱</translation>
    </message>
    <message>
        <source>Radiator area</source>
        <translation>散熱板面積</translation>
    </message>
    <message>
        <source>Mass in orbit</source>
        <translation>在軌質量</translation>
    </message>
    <message>
        <source>Mass, array</source>
        <translation>質量：太陽能陣列</translation>
    </message>
    <message>
        <source>Mass, battery</source>
        <translation>質量：電池</translation>
    </message>
    <message>
        <source>Mass, radiator</source>
        <translation>質量：散熱板</translation>
    </message>
    <message>
        <source>Mass, cooling loop</source>
        <translation>質量：冷卻迴路</translation>
    </message>
    <message>
        <source>Mass, bus and structure</source>
        <translation>質量：平台與結構</translation>
    </message>
    <message>
        <source>Mass, IT</source>
        <translation>質量：IT</translation>
    </message>
    <message>
        <source>Mass of a kW of IT</source>
        <translation>每千瓦 IT 質量</translation>
    </message>
    <message>
        <source>Launch and satellites</source>
        <translation>發射與衛星</translation>
    </message>
    <message>
        <source>Of launch</source>
        <translation>其中發射</translation>
    </message>
    <message>
        <source>Of satellites</source>
        <translation>其中衛星</translation>
    </message>
    <message>
        <source>Launch and satellite of a kW of IT</source>
        <translation>每千瓦 IT 的發射與衛星費用</translation>
    </message>
    <message>
        <source>Cost of IT energy in orbit</source>
        <translation>在軌 IT 每度電成本</translation>
    </message>
    <message>
        <source>Cost of IT energy on the ground</source>
        <translation>地面 IT 每度電成本</translation>
    </message>
    <message>
        <source>On the ground, electricity</source>
        <translation>地面：電費</translation>
    </message>
    <message>
        <source>On the ground, building</source>
        <translation>地面：建築</translation>
    </message>
    <message>
        <source>Orbit over ground, cost</source>
        <translation>在軌與地面成本之比</translation>
    </message>
    <message>
        <source>Launch price for parity</source>
        <translation>平價發射價格</translation>
    </message>
    <message>
        <source>Carbon of launches</source>
        <translation>發射碳排放總量</translation>
    </message>
    <message>
        <source>Carbon of IT energy in orbit</source>
        <translation>在軌 IT 每度電碳排放</translation>
    </message>
    <message>
        <source>Carbon of IT energy on the ground</source>
        <translation>地面 IT 每度電碳排放</translation>
    </message>
    <message>
        <source>Working at the end of life</source>
        <translation>壽命末期仍在運作的比例</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>衛星數</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>下行總速率</translation>
    </message>
    <message>
        <source>Laser links of a satellite</source>
        <translation>單顆衛星所需雷射鏈路數</translation>
    </message>
    <message>
        <source>Tokens for each parameter</source>
        <translation>每參數詞元數</translation>
    </message>
    <message>
        <source>Saved by better chips, at the chips</source>
        <translation>更好晶片的節省，晶片處</translation>
    </message>
    <message>
        <source>Saved by better chips, at the servers</source>
        <translation>更好晶片的節省，伺服器處</translation>
    </message>
    <message>
        <source>Saved by better chips, at the meter</source>
        <translation>更好晶片的節省，電表處</translation>
    </message>
    <message>
        <source>Watts at the meter for a watt at the chip</source>
        <translation>晶片每省 1 W 電表省下的瓦數</translation>
    </message>
    <message>
        <source>Servers, times less power</source>
        <translation>伺服器功率降低倍數</translation>
    </message>
    <message>
        <source>Meter, times less power</source>
        <translation>電表功率降低倍數</translation>
    </message>
    <message>
        <source>Requests on devices</source>
        <translation>裝置端請求數</translation>
    </message>
    <message>
        <source>Energy of devices</source>
        <translation>裝置端用電量</translation>
    </message>
    <message>
        <source>Energy per request on a device</source>
        <translation>裝置端每請求能耗</translation>
    </message>
    <message>
        <source>Energy, facility and devices</source>
        <translation>設施與裝置端用電量</translation>
    </message>
    <message>
        <source>Energy per request, facility and devices</source>
        <translation>每請求能耗，含設施與裝置端</translation>
    </message>
    <message>
        <source>Hours of free cooling</source>
        <translation>自然冷卻時數</translation>
    </message>
    <message>
        <source>Dry-bulb of the design hour</source>
        <translation>設計時刻乾球溫度</translation>
    </message>
    <message>
        <source>Wet-bulb of the design hour</source>
        <translation>設計時刻濕球溫度</translation>
    </message>
    <message>
        <source>PUE, design hour</source>
        <translation>設計時刻 PUE</translation>
    </message>
    <message>
        <source>Design power</source>
        <translation>設計功率</translation>
    </message>
    <message>
        <source>Utility connection</source>
        <translation>市電引接容量</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>變壓器</translation>
    </message>
    <message>
        <source>UPS modules</source>
        <translation>UPS 模組</translation>
    </message>
    <message>
        <source>Generator sets</source>
        <translation>緊急發電機</translation>
    </message>
    <message>
        <source>Coolant distribution units</source>
        <translation>冷卻液分配裝置</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>冰水主機</translation>
    </message>
    <message>
        <source>Flow of coolant</source>
        <translation>冷卻液流量</translation>
    </message>
    <message>
        <source>Make-up water, design hour</source>
        <translation>設計時刻補水量</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>機房面積</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>總面積</translation>
    </message>
    <message>
        <source>Weight of the racks</source>
        <translation>機櫃總重</translation>
    </message>
    <message>
        <source>Load on the floor</source>
        <translation>樓板載重</translation>
    </message>
    <message>
        <source>Energy of updates to devices</source>
        <translation>裝置更新用電</translation>
    </message>
    <message>
        <source>Embodied carbon of devices</source>
        <translation>裝置蘊含碳合計</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>%1: %2</source>
        <comment>object, why a value of it is not known</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>up to %1</source>
        <comment>largest month</comment>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an object and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, money in %2</source>
        <comment>plan, currency</comment>
        <translation>%1，金額以 %2 計</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The utility feed covers the peak</source>
        <translation>市電引接足以供應尖峰</translation>
    </message>
    <message>
        <source>In every month the peak of the facility stays within the feed in force.</source>
        <translation>每個月設施的尖峰都不超過當月的市電引接容量。</translation>
    </message>
    <message>
        <source>The utility feed is too small</source>
        <translation>市電引接不足</translation>
    </message>
    <message>
        <source>In at least one month the peak of the facility exceeds the feed in force. Raise the feed, or add a larger step from that month on.</source>
        <translation>至少有一個月，設施的尖峰超過當月的市電引接容量。提高引接容量，或從該月起增加更大的一期。</translation>
    </message>
    <message>
        <source>Racks stay within the cooling limit</source>
        <translation>機櫃未超過冷卻上限</translation>
    </message>
    <message>
        <source>Power per rack against the limit of the facility, else of its cooling.</source>
        <translation>單機櫃功率與設施的上限對照；設施未填寫時，用其冷卻技術的上限。</translation>
    </message>
    <message>
        <source>A rack draws more than can be cooled</source>
        <translation>機櫃功率超過冷卻能力</translation>
    </message>
    <message>
        <source>Power per rack exceeds the limit of the facility, else of its cooling. Put fewer systems into a rack, or choose a cooling technology that takes more.</source>
        <translation>單機櫃功率超過設施的上限；設施未填寫時，超過其冷卻技術的上限。減少每櫃系統數，或選用能帶走更多熱量的冷卻技術。</translation>
    </message>
    <message>
        <source>No rack unit is left for a switch</source>
        <translation>沒有留給交換器的機架單位</translation>
    </message>
    <message>
        <source>The systems fill the whole rack. Put fewer systems into it.</source>
        <translation>系統占滿了整個機櫃。減少每櫃系統數。</translation>
    </message>
    <message>
        <source>More systems than the rack has units for</source>
        <translation>系統數超出機櫃高度</translation>
    </message>
    <message>
        <source>A pinned number of systems needs more rack units than there are. Pin fewer.</source>
        <translation>固定的每櫃系統數所需的機架單位超過機櫃高度。改為較小的數。</translation>
    </message>
    <message>
        <source>The rack is too heavy</source>
        <translation>機櫃過重</translation>
    </message>
    <message>
        <source>A pinned number of systems weighs more than the floor or rack carries. Pin fewer.</source>
        <translation>固定的每櫃系統數，重量超過樓板或機櫃的承重。改為較小的數。</translation>
    </message>
    <message>
        <source>PUE within the cap of the place</source>
        <translation>PUE 符合當地限值</translation>
    </message>
    <message>
        <source>The yearly PUE of the facility against the cap that its site states.</source>
        <translation>設施的全年 PUE 與所在場址的限值對照。</translation>
    </message>
    <message>
        <source>PUE above the cap of the place</source>
        <translation>PUE 超過當地限值</translation>
    </message>
    <message>
        <source>The yearly PUE of the facility exceeds the cap that its site states. Choose another cooling technology.</source>
        <translation>設施的全年 PUE 超過所在場址的限值。換一種冷卻技術。</translation>
    </message>
    <message>
        <source>A run ends after the plan</source>
        <translation>訓練任務晚於規劃期結束</translation>
    </message>
    <message>
        <source>The run works on beyond the last month of the plan, and the months after it are not in the series. Lengthen the plan.</source>
        <translation>任務持續到規劃最後一個月之後，其後的月份不在逐月數列裡。延長規劃期。</translation>
    </message>
    <message>
        <source>A run starts before the plan</source>
        <translation>訓練任務早於規劃期開始</translation>
    </message>
    <message>
        <source>The run starts before the first month of the plan. Begin the plan earlier.</source>
        <translation>任務在規劃第一個月之前開始。提早規劃的起始月份。</translation>
    </message>
    <message>
        <source>A run starts before its cluster stands</source>
        <translation>訓練任務早於叢集就緒</translation>
    </message>
    <message>
        <source>When the run starts, fewer accelerators stand than it uses. Start it later, or use fewer.</source>
        <translation>任務開始時，就位的加速器少於所用數量。延後開始，或少用一些。</translation>
    </message>
    <message>
        <source>A run outlasts its cluster</source>
        <translation>訓練任務晚於叢集除役</translation>
    </message>
    <message>
        <source>The cluster is retired while the run still works. Start the run earlier, or keep the cluster.</source>
        <translation>任務尚未結束，叢集已經除役。提早開始任務，或延後叢集除役。</translation>
    </message>
    <message>
        <source>Runs together want more than the cluster has</source>
        <translation>同時進行的訓練任務超出叢集</translation>
    </message>
    <message>
        <source>Runs that work at the same time use more accelerators than stand. Start one later, or use fewer.</source>
        <translation>同時進行的任務所用加速器超過就位數量。延後其中一項，或少用一些。</translation>
    </message>
    <message>
        <source>Compute counted as 6 N D</source>
        <translation>算力以 6 N D 計算</translation>
    </message>
    <message>
        <source>The model&apos;s architecture is not known in full. Enter it, or choose the quick count on purpose.</source>
        <translation>模型架構沒有填全。補全架構，或明確選擇快速計算。</translation>
    </message>
    <message>
        <source>A result waits for a value</source>
        <translation>結果等待數值</translation>
    </message>
    <message>
        <source>An input that a result needs is empty and has no default. Fill it in.</source>
        <translation>結果需要的輸入是空的，也沒有預設值。填入該輸入。</translation>
    </message>
    <message>
        <source>What is asked is not possible</source>
        <translation>要求不可行</translation>
    </message>
    <message>
        <source>A result breaks a limit, such as more accelerators than the cluster has. Change what asks for it.</source>
        <translation>結果違反了某個限制，例如所用加速器超過叢集數量。修改提出要求的輸入。</translation>
    </message>
    <message>
        <source>A trend fitted to few models</source>
        <translation>趨勢擬合的模型太少</translation>
    </message>
    <message>
        <source>Fewer than 8 models lie in the growth era. Widen the era, or fit all models.</source>
        <translation>成長時期內不足 8 個模型。放寬時期，或擬合全部模型。</translation>
    </message>
    <message>
        <source>A price of another year</source>
        <translation>價格年份不符</translation>
    </message>
    <message>
        <source>The source of a price and the prices of the plan are years apart. Enter a newer price.</source>
        <translation>價格的來源與規劃的價格年份相差數年。填入較新的價格。</translation>
    </message>
    <message>
        <source>A price not re-read at its source</source>
        <translation>價格未與來源核對</translation>
    </message>
    <message>
        <source>Check the price, or enter your own.</source>
        <translation>核對價格，或填入自己的價格。</translation>
    </message>
    <message>
        <source>A run does not fit into memory</source>
        <translation>任務超出記憶體</translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer and activations of a layout against the memory of an accelerator. Recompute more, split more, or use more accelerators.</source>
        <translation>平行配置下的權重、梯度、最佳化器和活化值與加速器記憶體相比。可以多做重新計算、多切分，或使用更多加速器。</translation>
    </message>
    <message>
        <source>A layout needs more accelerators</source>
        <translation>平行配置所需加速器過多</translation>
    </message>
    <message>
        <source>Tensor, pipeline and context degrees multiplied exceed the accelerators of the run. Lower one of them, or leave them to the search.</source>
        <translation>張量、管線與上下文平行度的乘積超過任務的加速器數。請調低其一，或交由搜尋決定。</translation>
    </message>
    <message>
        <source>A batch far above the critical one</source>
        <translation>批次遠高於臨界批次</translation>
    </message>
    <message>
        <source>The batch exceeds three times the critical batch, which is known within a factor of 3: more tokens are needed for the same loss. Make the batch smaller.</source>
        <translation>批次超過臨界批次的 3 倍，而臨界批次的誤差在 3 倍以內：達到同樣的損失需要更多詞元。請縮小批次。</translation>
    </message>
    <message>
        <source>More accelerators than the batch keeps busy</source>
        <translation>加速器多於批次能用滿的數量</translation>
    </message>
    <message>
        <source>The accelerators exceed three times those that the critical batch keeps busy in this layout. Use fewer, or split the model over more of them.</source>
        <translation>加速器超過此配置下臨界批次所能用滿數量的 3 倍。請減少加速器，或把模型切分到更多加速器上。</translation>
    </message>
    <message>
        <source>More tokens than there is text</source>
        <translation>詞元多於現有文字</translation>
    </message>
    <message>
        <source>The run reads more tokens than the stock of public text. State what else it reads, or how many are unique.</source>
        <translation>任務讀取的詞元多於公開文字存量。請說明還讀取什麼，或有多少不重複。</translation>
    </message>
    <message>
        <source>Data repeated too often</source>
        <translation>資料重複過多</translation>
    </message>
    <message>
        <source>Beyond five passes over the same tokens further ones add little. Find more data, or train on fewer tokens.</source>
        <translation>對同一詞元訓練超過 5 遍後，再增加效益很小。請尋找更多資料，或減少訓練詞元。</translation>
    </message>
    <message>
        <source>A model does not fit its replica</source>
        <translation>模型放不進複本</translation>
    </message>
    <message>
        <source>Weights, keys and values exceed the memory of a replica. Choose a lower precision, a larger replica or an accelerator with more memory.</source>
        <translation>權重、鍵和值超出複本的記憶體。請降低精度、增大複本，或選用記憶體更大的加速器。</translation>
    </message>
    <message>
        <source>The TPOT limit is below the floor</source>
        <translation>每詞元延遲限值低於下限</translation>
    </message>
    <message>
        <source>Even a single sequence takes longer for a token than the limit allows: weights can&apos;t be read faster. Allow more, or choose a lower precision.</source>
        <translation>即使只有一條序列，每詞元所需時間也超過限值：權重讀取無法更快。請放寬限值，或降低精度。</translation>
    </message>
    <message>
        <source>A measured batch exceeds the TPOT limit</source>
        <translation>實測批次超出每詞元延遲限值</translation>
    </message>
    <message>
        <source>A pinned batch or throughput is taken as it is, though a token takes longer than the limit. Pin a smaller batch, or allow more.</source>
        <translation>固定的批次或吞吐量依原值採用，儘管每詞元所需時間超過限值。請固定較小的批次，或放寬限值。</translation>
    </message>
    <message>
        <source>The TTFT limit is below the floor</source>
        <translation>首詞元延遲限值低於下限</translation>
    </message>
    <message>
        <source>Prompts wait too long in the peak</source>
        <translation>尖峰時提示等待過久</translation>
    </message>
    <message>
        <source>One request in twenty waits longer for its first token than the limit. Lower the load in the peak.</source>
        <translation>每二十個請求就有一個等待首詞元的時間超過限值。請降低尖峰負載。</translation>
    </message>
    <message>
        <source>Services need more than their cluster has</source>
        <translation>推論服務所需超出叢集</translation>
    </message>
    <message>
        <source>In some month the services of a cluster need more accelerators than stand there. Size the cluster by its services, or add systems.</source>
        <translation>某些月份，叢集上的推論服務所需加速器多於已安裝數量。請改為依推論服務配置規模，或增加系統。</translation>
    </message>
    <message>
        <source>The network does not reach all</source>
        <translation>網路連接不了全部加速器</translation>
    </message>
    <message>
        <source>Three tiers of these switches join fewer accelerators than the cluster has. Choose switches with more ports, or fewer ports per accelerator.</source>
        <translation>這種交換器組成的三層網路所能連接的加速器少於叢集的數量。請選用連接埠更多的交換器，或減少每顆加速器連接埠數。</translation>
    </message>
    <message>
        <source>A tariff and an all-in price</source>
        <translation>既有電價方案又有綜合電價</translation>
    </message>
    <message>
        <source>An all-in price contains the demand charge already, so that only the tariff counts. Clear one of them.</source>
        <translation>綜合電價已含基本電費，因此只依電價方案計算。請清除其中一項。</translation>
    </message>
    <message>
        <source>A demand charge above the energy price</source>
        <translation>基本電費高於流動電價</translation>
    </message>
    <message>
        <source>Even a load that never varies would pay more for its peak than for its energy. Check whether the charge is stated for a year or in another unit.</source>
        <translation>即使負載始終不變，基本電費也會高於流動電費。請檢查基本電費是否以年或其他單位表示。</translation>
    </message>
    <message>
        <source>Fewer tokens than parameters</source>
        <translation>訓練詞元少於參數</translation>
    </message>
    <message>
        <source>Less than one training token for each active parameter: published dense models have 1.4 or more, and about 20 are best for the compute. Size and compute do not go together.</source>
        <translation>每個活躍參數不足一個訓練詞元：已發表的稠密模型至少為 1.4，以算力計約 20 最佳。規模與算力不相符。</translation>
    </message>
    <message>
        <source>Hardware that does not exist</source>
        <translation>硬體並不存在</translation>
    </message>
    <message>
        <source>The cluster is built of accelerators that no one makes: it shows what a claim would mean, not what can be bought. Choose another system.</source>
        <translation>這個叢集由沒有廠商生產的加速器組成：只用來說明某個說法代表什麼，無法採購。請改用其他系統。</translation>
    </message>
    <message>
        <source>The peak rests on made weather</source>
        <translation>尖峰依據合成氣象</translation>
    </message>
    <message>
        <source>A year made from monthly means is 1 to 3 K too mild in its hottest hours. Enter the design temperatures of the site, or read an EPW file.</source>
        <translation>由月均值合成的氣象年，最熱時段偏低 1 至 3 K。請填寫場址的設計溫度，或讀入 EPW 檔。</translation>
    </message>
    <message>
        <source>Export-controlled at this place</source>
        <translation>此地受輸出管制</translation>
    </message>
    <message>
        <source>The accelerators of a cluster need an export licence for the country of its site, by a rule in force when it is commissioned. Day and source stand with the accelerator in the library. Choose other hardware, or another site.</source>
        <translation>依啟用時已生效的規定，叢集的加速器運往所在國家或地區需要輸出許可。起始日與出處見資料庫中的該加速器。請改用其他硬體或其他場址。</translation>
    </message>
    <message>
        <source>A peak with sparsity</source>
        <translation>峰值計入了稀疏加速</translation>
    </message>
    <message>
        <source>More computing for a watt than known</source>
        <translation>每瓦算力高於已知產品</translation>
    </message>
    <message>
        <source>A peak over TDP is higher than that of any product that was launched by then, with 1.4 times a year allowed after the newest. It may be a peak with sparsity, in another arithmetic, or the TDP of another form. Check both.</source>
        <translation>峰值除以 TDP 高於當時已上市的任何產品；在最新產品之後每年允許提高到 1.4 倍。它可能是稀疏峰值、其他精度的峰值，或 TDP 屬於另一種外形。請核對兩者。</translation>
    </message>
    <message>
        <source>A peak is about twice the dense one that the library has for this accelerator: data sheets often print it with sparsity, which training does not use. Halve it.</source>
        <translation>峰值約為參考庫中該加速器稠密峰值的兩倍：產品資料常印稀疏峰值，而訓練用不上稀疏。請減半。</translation>
    </message>
    <message>
        <source>A marginal factor for a footprint</source>
        <translation>以邊際係數計算碳足跡</translation>
    </message>
    <message>
        <source>A marginal factor answers what one more kWh causes. What a facility&apos;s electricity emitted is counted with the mean of its grid. Enter that one.</source>
        <translation>邊際係數回答的是多用 1 kWh 會增加多少排放。設施用電的排放應以電網平均係數計算，請填入平均係數。</translation>
    </message>
    <message>
        <source>Grid carbon of another kind</source>
        <translation>排碳係數範疇不同</translation>
    </message>
    <message>
        <source>The factor counts CO₂ alone, or electricity as generated, or a life cycle. Beside factors of CO₂e of what is consumed, differences of some percent mean nothing.</source>
        <translation>此係數只計 CO₂，或以發電端計，或為生命週期範疇。與用電端的 CO₂e 係數並列時，百分之幾的差異沒有意義。</translation>
    </message>
    <message>
        <source>A system is too heavy for a rack</source>
        <translation>系統重量超過機櫃承重</translation>
    </message>
    <message>
        <source>One system with its empty rack weighs more than a rack may: none can be placed. Allow more where the floor carries it, or choose another system.</source>
        <translation>一台系統連同空機櫃的重量超過機櫃允許的重量，一台也放不下。地板承受得住時可放寬上限，或另選系統。</translation>
    </message>
    <message>
        <source>A system draws more than a rack may</source>
        <translation>系統功率超過機櫃上限</translation>
    </message>
    <message>
        <source>One system draws more than the cooling carries away from a rack, or than the facility allows it: none can be placed. Choose another cooling or system.</source>
        <translation>一台系統的功率超過冷卻能從機櫃帶走的熱量，或超過設施允許的上限，一台也放不下。請另選冷卻方式或系統。</translation>
    </message>
    <message>
        <source>More IT than the facility is designed for</source>
        <translation>IT 超過設施的設計功率</translation>
    </message>
    <message>
        <source>The systems of a facility draw more at full operation than its design IT power, by which cooling and building cost are sized. Design for more, or place fewer.</source>
        <translation>設施內的系統滿載功率超過其設計 IT 功率，而冷卻與建置成本都依後者決定。請提高設計功率，或減少系統。</translation>
    </message>
    <message>
        <source>The way to the user and reading the prompt take longer than the first token may. Allow more, or read less.</source>
        <translation>網路往返加上讀取提示就超過首詞元允許的時間。請放寬限值，或縮短提示。</translation>
    </message>
    <message>
        <source>A bandwidth of both directions</source>
        <translation>雙向合計的頻寬</translation>
    </message>
    <message>
        <source>A bandwidth of a class is at least twice what the library has for such accelerators. Makers add both directions of NVLink (900 GB/s are 450 each way) and print networks in Gb/s. Enter what an accelerator reaches one way, in GB/s.</source>
        <translation>類別中的頻寬至少是參考庫中同類加速器的兩倍。廠商把 NVLink 的兩個方向相加（900 GB/s 即單向 450），網路則以 Gb/s 標示。請填加速器單向能達到的 GB/s。</translation>
    </message>
    <message>
        <source>Memory in GiB</source>
        <translation>以 GiB 計的記憶體</translation>
    </message>
    <message>
        <source>Makers print “80 GB” for 80 GiB, and so does the library: what can be used is counted from the printed number. Enter that one.</source>
        <translation>廠商把 80 GiB 標為「80 GB」，參考庫也如此：可用容量依標稱數字計算。請填標稱數字。</translation>
    </message>
    <message>
        <source>More water than power stations evaporate</source>
        <translation>超過電廠蒸發量的用水</translation>
    </message>
    <message>
        <source>Power stations evaporate .1 to 3.3 L for each kWh. What they withdraw is ten to a hundred times as much, and nearly all of it goes back; the evaporation of reservoirs is left out here. Enter the water consumed.</source>
        <translation>電廠每度電蒸發 0.1 至 3.3 L。取水量是它的十到上百倍，幾乎全部又排回水體；水庫蒸發不計在內。請填耗水量。</translation>
    </message>
    <message>
        <source>Demand that more than quadruples each year</source>
        <translation>需求一年成長逾四倍</translation>
    </message>
    <message>
        <source>Demand is known to grow 1.3 to 4 times a year. Twice as much is 100 %, a doubling in 6 months 300 %, an e-fold 172 %. Check which is meant.</source>
        <translation>已知需求每年增至 1.3 到 4 倍。增至兩倍是 100 %，六個月翻一倍是 300 %，增至 e 倍是 172 %。請核對是哪一種。</translation>
    </message>
    <message>
        <source>Trained on its whole context</source>
        <translation>依整個上下文長度訓練</translation>
    </message>
    <message>
        <source>The run reads sequences as long as the longest that its model takes. Most models train on 4,096 or 8,192 tokens and learn longer contexts at the end, on a few percent of their tokens. Enter the sequence length.</source>
        <translation>該任務的每條序列與模型的最長上下文等長。多數模型用 4,096 或 8,192 個詞元的序列訓練，到末尾才用百分之幾的詞元學習更長的上下文。請填寫序列長度。</translation>
    </message>
    <message>
        <source>Weather of another place</source>
        <translation>另一地點的氣象</translation>
    </message>
    <message>
        <source>The weather file of a site was measured more than 100 km away, or more than 300 m higher or lower. Read a file of the place, or drop it.</source>
        <translation>場址的氣象檔取自 100 公里以外，或海拔相差 300 公尺以上的地方。請讀入當地的氣象檔，或停用它。</translation>
    </message>
    <message>
        <source>A request beyond the model&apos;s context</source>
        <translation>請求超出模型的上下文</translation>
    </message>
    <message>
        <source>Prompt and answer together are longer than the longest sequence that the model takes. Shorten them, or choose another model.</source>
        <translation>提示詞與回答合計長於模型所能接受的最長序列。請縮短，或改用其他模型。</translation>
    </message>
    <message>
        <source>A model too large for its accelerators</source>
        <translation>模型超出加速器的總記憶體</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer take 16 bytes a parameter, whatever the layout. All accelerators of the run together hold less. Use more, or choose a smaller model.</source>
        <translation>無論如何切分，權重、梯度與最佳化器每個參數都要占 16 位元組，而該任務全部加速器合計也容納不下。請增加加速器，或選用較小的模型。</translation>
    </message>
    <message>
        <source>Goodput of a smaller run</source>
        <translation>取自較小任務的有效訓練比率</translation>
    </message>
    <message>
        <source>The goodput taken by default is that of runs on up to 16,384 accelerators. On more of them failures come more often. Let it follow from failures, or enter your own.</source>
        <translation>預設的有效訓練比率取自至多 16,384 顆加速器的任務。加速器越多，故障越頻繁。請改為依故障推算，或填寫自己的數值。</translation>
    </message>
    <message>
        <source>A price far from any that is known</source>
        <translation>遠離已知水準的價格</translation>
    </message>
    <message>
        <source>Electricity costs .005 to 1 USD/kWh, accelerators 10 to 5 million USD or .01 to 100 USD an hour, systems 100 to 50 million USD. Check the unit and the currency.</source>
        <translation>電價在 0.005 至 1 美元/kWh，加速器在 10 至 500 萬美元或每小時 0.01 至 100 美元，系統在 100 至 5000 萬美元。請核對單位與幣別。</translation>
    </message>
    <message>
        <source>A choice or correlation that counts for nothing</source>
        <translation>沒有作用的待定選擇或相關係數</translation>
    </message>
    <message>
        <source>A part of the plan&apos;s open choices or correlations names no input, nothing that can be chosen, or what the input has no longer, and is drawn from by no range. Write it anew or take it out. Of a correlation whose input is no range at present it is a note.</source>
        <translation>規劃的待定選擇或相關係數中有一部分指不到任何輸入，或不是可選項，或輸入已不再取其中的值，抽樣時沒有作用。請改寫或刪去。若只是相關係數的某個輸入目前不是範圍，則為提示。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Azure, 2020</source>
        <translation>Azure，2020 年</translation>
    </message>
    <message>
        <source>Google, 2020</source>
        <translation>Google，2020 年</translation>
    </message>
    <message>
        <source>Meta, 2021</source>
        <translation>Meta，2021 年</translation>
    </message>
    <message>
        <source>Jean Zay, 2022</source>
        <translation>Jean Zay，2022 年</translation>
    </message>
    <message>
        <source>Air-cooled hall</source>
        <translation>氣冷機房</translation>
    </message>
    <message>
        <source>Liquid-cooled twin</source>
        <translation>液冷對照機房</translation>
    </message>
    <message>
        <source>10,000 V100</source>
        <translation>10,000 張 V100</translation>
    </message>
    <message>
        <source>4,096 TPU v3</source>
        <translation>4,096 顆 TPU v3</translation>
    </message>
    <message>
        <source>992 A100</source>
        <translation>992 張 A100</translation>
    </message>
    <message>
        <source>384 A100</source>
        <translation>384 張 A100</translation>
    </message>
    <message>
        <source>20 racks of DGX A100</source>
        <translation>20 櫃 DGX A100</translation>
    </message>
    <message>
        <source>HGX A100, liquid-cooled</source>
        <translation>HGX A100，液冷</translation>
    </message>
    <message>
        <source>GPT-3</source>
        <translation>GPT-3</translation>
    </message>
    <message>
        <source>Gopher</source>
        <translation>Gopher</translation>
    </message>
    <message>
        <source>OPT</source>
        <translation>OPT</translation>
    </message>
    <message>
        <source>BLOOM</source>
        <translation>BLOOM</translation>
    </message>
    <message>
        <source>GPT-3 again, air-cooled</source>
        <translation>GPT-3 重訓，氣冷</translation>
    </message>
    <message>
        <source>GPT-3 again, liquid-cooled</source>
        <translation>GPT-3 重訓，液冷</translation>
    </message>
    <message>
        <source>The article, 2023</source>
        <translation>文章複算 2023</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新規劃</translation>
    </message>
    <message>
        <source>Serving hall</source>
        <translation>推論機房</translation>
    </message>
    <message>
        <source>H100 for serving</source>
        <translation>推論用 H100</translation>
    </message>
    <message>
        <source>B200 for serving</source>
        <translation>推論用 B200</translation>
    </message>
    <message>
        <source>Chat, 70B on H100</source>
        <translation>聊天，H100 上的 70B</translation>
    </message>
    <message>
        <source>Chat, 70B on B200</source>
        <translation>聊天，B200 上的 70B</translation>
    </message>
    <message>
        <source>Reasoning, mixture on B200</source>
        <translation>思考模型，B200 上的混合專家</translation>
    </message>
    <message>
        <source>Serving on two generations</source>
        <translation>兩代硬體上的推論</translation>
    </message>
    <message>
        <source>The same on the ground</source>
        <translation>地面同等規模</translation>
    </message>
    <message>
        <source>A megawatt in orbit, today</source>
        <translation>在軌 1 MW，現況</translation>
    </message>
    <message>
        <source>A megawatt in orbit, as hoped</source>
        <translation>在軌 1 MW，期望</translation>
    </message>
    <message>
        <source>A megawatt in orbit</source>
        <translation>在軌 1 MW</translation>
    </message>
    <message>
        <source>Hall for serving</source>
        <translation>推論機房</translation>
    </message>
    <message>
        <source>DGX A100 for serving</source>
        <translation>推論用 DGX A100</translation>
    </message>
    <message>
        <source>Chat with GPT-3</source>
        <translation>聊天，GPT-3</translation>
    </message>
    <message>
        <source>40 MW in orbit</source>
        <translation>在軌 40 MW</translation>
    </message>
    <message>
        <source>Hall of the claims of 2023</source>
        <translation>2023 年傳聞所需機房</translation>
    </message>
    <message>
        <source>25,000 accelerators</source>
        <translation>25,000 顆加速器</translation>
    </message>
    <message>
        <source>A model as claimed in 2023</source>
        <translation>2023 年傳聞的模型</translation>
    </message>
    <message>
        <source>Liquid cooling</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>Pluggable optics, counted</source>
        <translation>可插拔光收發模組，逐件計算</translation>
    </message>
    <message>
        <source>+ co-packaged optics</source>
        <translation>＋共同封裝光學</translation>
    </message>
    <message>
        <source>Quebec hydro</source>
        <translation>魁北克水力發電</translation>
    </message>
    <message>
        <source>RLHF, open software of 2023</source>
        <translation>RLHF，2023 年的開源軟體</translation>
    </message>
    <message>
        <source>+ DeepSpeed-Chat</source>
        <translation>＋DeepSpeed-Chat</translation>
    </message>
    <message>
        <source>Chat from the data centre</source>
        <translation>由資料中心提供聊天服務</translation>
    </message>
    <message>
        <source>+ edge inference, 70 %</source>
        <translation>＋邊緣推論 70%</translation>
    </message>
    <message>
        <source>Orbital, 40 MW</source>
        <translation>在軌叢集，40 MW</translation>
    </message>
    <message>
        <source>GPT-4 as claimed in 2023</source>
        <translation>GPT-4，2023 年傳聞</translation>
    </message>
    <message>
        <source>GPT-5 as claimed in 2023</source>
        <translation>GPT-5，2023 年傳聞</translation>
    </message>
    <message>
        <source>Guizhou</source>
        <translation>貴州</translation>
    </message>
    <message>
        <source>Inner Mongolia</source>
        <translation>內蒙古</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>維吉尼亞</translation>
    </message>
    <message>
        <source>A1 Ulanqab (hypothetical: no GB200 may be exported there)</source>
        <translation>A1 烏蘭察布（假想：GB200 不得出口至此）</translation>
    </message>
    <message>
        <source>Behind a feed of 100 MW</source>
        <translation>100 MW 市電引接後的叢集</translation>
    </message>
    <message>
        <source>A dense model of 2e26 FLOP</source>
        <translation>稠密模型，2e26 FLOP</translation>
    </message>
    <message>
        <source>The run of 2e26 FLOP</source>
        <translation>2e26 FLOP 的訓練</translation>
    </message>
    <message>
        <source>All other work</source>
        <translation>其餘全部工作</translation>
    </message>
    <message>
        <source>A1 Northern Virginia</source>
        <translation>A1 北維吉尼亞</translation>
    </message>
    <message>
        <source>A2 Ulanqab, CloudMatrix 384</source>
        <translation>A2 烏蘭察布，CloudMatrix 384</translation>
    </message>
    <message>
        <source>100 MW: Ulanqab or Northern Virginia</source>
        <translation>100 MW：烏蘭察布或北維吉尼亞</translation>
    </message>
    <message>
        <source>assumption of this sample plan</source>
        <translation>本範例規劃的假設</translation>
    </message>
    <message>
        <source>15 months from November 2026</source>
        <translation>自 2026 年 11 月起 15 個月</translation>
    </message>
    <message>
        <source>48 months from November 2026</source>
        <translation>自 2026 年 11 月起 48 個月</translation>
    </message>
    <message>
        <source>25 months of 730 h</source>
        <translation>25 個月，每月 730 小時</translation>
    </message>
    <message>
        <source>55 months of 730 h</source>
        <translation>55 個月，每月 730 小時</translation>
    </message>
    <message>
        <source>2e26 FLOP over 6 N</source>
        <translation>2e26 FLOP 除以 6 N</translation>
    </message>
    <message>
        <source>4 x 450 W TDP: no published nameplate</source>
        <translation>4 × 450 W TDP：未公布銘牌功率</translation>
    </message>
    <message>
        <source>Orsay, near Paris</source>
        <translation>巴黎附近的奧賽</translation>
    </message>
    <message>
        <source>a fifteenth of the default: 15 times slower generation, as Microsoft&apos;s comparison of 2023 has it</source>
        <translation>預設值的十五分之一：生成慢 15 倍，依微軟 2023 年的比較</translation>
    </message>
    <message>
        <source>costs: construction_us; none is known of Quebec</source>
        <translation>成本庫：construction_us；魁北克沒有已知資料</translation>
    </message>
    <message>
        <source>costs: construction_us_n_virginia with construction_ai_premium</source>
        <translation>成本庫：construction_us_n_virginia 加 construction_ai_premium</translation>
    </message>
    <message>
        <source>grid factor of the place, as the library has it</source>
        <translation>資料庫中該地的電力排碳係數</translation>
    </message>
    <message>
        <source>not sold; from the amortised 640,617 USD that Epoch AI estimates for Gopher</source>
        <translation>不對外銷售；由 Epoch AI 對 Gopher 估算的攤提成本 640,617 美元推得</translation>
    </message>
    <message>
        <source>planner&apos;s assumption: hand calculation, plan A</source>
        <translation>規劃者的假設：手工計算，方案 A</translation>
    </message>
    <message>
        <source>price of a DGX A100 as the broker&apos;s note of 2023 took it</source>
        <translation>2023 年券商報告所取的 DGX A100 價格</translation>
    </message>
    <message>
        <source>realised over the whole run: 6 N D over published accelerator-hours and peak</source>
        <translation>全程實際值：6 N D 除以公布的加速器時數與峰值算力</translation>
    </message>
    <message>
        <source>ten tokens a second, faster than reading</source>
        <translation>每秒十個詞元，快於閱讀速度</translation>
    </message>
    <message>
        <source>the article: 13 million daily visitors</source>
        <translation>原文：每日 1,300 萬訪客</translation>
    </message>
    <message>
        <source>the article: 7 DGX A100 in a rack of 42 U</source>
        <translation>原文：42 U 機櫃裝 7 台 DGX A100</translation>
    </message>
    <message>
        <source>the rack of NVL72 is 48 units high</source>
        <translation>NVL72 機櫃高 48 U</translation>
    </message>
    <message>
        <source>Google 2025, Suncatcher: parity by the mid-2030s</source>
        <translation>Google 2025，Suncatcher：2030 年代中期達到持平</translation>
    </message>
    <message>
        <source>Google Cloud 2021: 8 USD/h for a TPU v3 board of 4</source>
        <translation>Google Cloud 2021：4 晶片的 TPU v3 板每小時 8 美元</translation>
    </message>
    <message>
        <source>Lambda Labs 2020: 355 V100-years for 4.6 M USD</source>
        <translation>Lambda Labs 2020：355 個 V100 年，460 萬美元</translation>
    </message>
    <message>
        <source>Pangu Ultra 135B: .52 on 8,192 Ascend 910B (Epoch AI)</source>
        <translation>盤古 Ultra 135B：8,192 張 Ascend 910B 上為 0.52（Epoch AI）</translation>
    </message>
    <message>
        <source>SemiAnalysis 2023: about 25,000 A100, unconfirmed</source>
        <translation>SemiAnalysis 2023：約 25,000 張 A100，未經證實</translation>
    </message>
    <message>
        <source>SemiAnalysis, April 2025, times .77: 430 kW for 384 accelerators, network included</source>
        <translation>SemiAnalysis，2025 年 4 月，乘以 0.77：384 張加速器 430 kW，含網路</translation>
    </message>
    <message>
        <source>Yao et al. 2023, DeepSpeed-Chat: 135 M tokens in the stage of reinforcement learning</source>
        <translation>Yao et al. 2023，DeepSpeed-Chat：強化學習階段 1.35 億詞元</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule of training runs</source>
        <translation>訓練任務排程</translation>
    </message>
    <message>
        <source>Training runs as bars in time, a row for each cluster under its facility.</source>
        <translation>以時間條表示訓練任務，每個叢集一列，列於其設施之下。</translation>
    </message>
    <message>
        <source>Nothing to schedule yet. Add a facility, a cluster and a training run.</source>
        <translation>尚無可排程的內容。先新增設施、叢集與訓練任務。</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>訓練任務</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>叢集</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conflict</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Accelerators standing</source>
        <translation>已裝加速器</translation>
    </message>
    <message>
        <source>Feed too small</source>
        <translation>市電引接不足</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>plan starts</source>
        <translation>規劃起點</translation>
    </message>
    <message>
        <source>plan ends</source>
        <translation>規劃終點</translation>
    </message>
    <message>
        <source>No facility</source>
        <translation>無設施</translation>
    </message>
    <message>
        <source>No cluster</source>
        <translation>無叢集</translation>
    </message>
    <message>
        <source>%1, with its cluster</source>
        <comment>the start of a run that follows commissioning</comment>
        <translation>%1（隨叢集啟用）</translation>
    </message>
    <message>
        <source>%1 idle</source>
        <comment>percent</comment>
        <translation>閒置 %1</translation>
    </message>
    <message>
        <source>feed short by %1</source>
        <comment>power</comment>
        <translation>市電引接短少 %1</translation>
    </message>
    <message>
        <source>Share of cluster</source>
        <translation>占叢集比率</translation>
    </message>
    <message>
        <source>Accelerator-hours standing</source>
        <translation>已裝加速器小時</translation>
    </message>
    <message>
        <source>Accelerator-hours used</source>
        <translation>已用加速器小時</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>全部叢集</translation>
    </message>
    <message>
        <source>starts before enough accelerators stand</source>
        <translation>開始時已裝加速器不足</translation>
    </message>
    <message>
        <source>works on when accelerators are switched off</source>
        <translation>加速器停用後仍在運轉</translation>
    </message>
    <message>
        <source>overlaps with %1</source>
        <comment>training runs</comment>
        <translation>與 %1 重疊</translation>
    </message>
    <message>
        <source>starts before the plan</source>
        <translation>早於規劃起點</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conflicts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>standing: %1</source>
        <comment>number of accelerators</comment>
        <translation>已裝：%1</translation>
    </message>
</context>
<context>
    <name>SeekTexts</name>
    <message>
        <source>The target is met.</source>
        <translation>可達到目標。</translation>
    </message>
    <message>
        <source>The result passes over the target in a step: the neighbours are shown.</source>
        <translation>結果以跳階越過目標：列出兩側相鄰的值。</translation>
    </message>
    <message>
        <source>The result is at the target whatever the input is.</source>
        <translation>無論輸入為何，結果都等於目標。</translation>
    </message>
    <message>
        <source>The input does not move the result.</source>
        <translation>此輸入不影響結果。</translation>
    </message>
    <message>
        <source>The target is out of reach within the range: the nearest value is shown.</source>
        <translation>在此範圍內達不到目標：列出最接近的值。</translation>
    </message>
    <message>
        <source>The result has no value anywhere in the range.</source>
        <translation>在整個範圍內結果都沒有值。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>解</translation>
    </message>
    <message>
        <source>below the step</source>
        <translation>跳階之前</translation>
    </message>
    <message>
        <source>above the step</source>
        <translation>跳階之後</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最接近</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>two values of the input, why there is no result</comment>
        <translation>從 %1 到 %2：%3</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a choice.</source>
        <translation>%1 既不是數值也不是選項。</translation>
    </message>
    <message>
        <source>The range from --low to --high is empty.</source>
        <translation>從 --low 到 --high 的範圍是空的。</translation>
    </message>
</context>
<context>
    <name>SensitivityTexts</name>
    <message>
        <source>No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it with --set.</source>
        <translation>規劃中沒有取值為範圍的輸入。輸入例如 4..7 或 5±10% 的範圍，或用 --set 指定。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>at P10</source>
        <translation>P10 處</translation>
    </message>
    <message>
        <source>at P90</source>
        <translation>P90 處</translation>
    </message>
    <message>
        <source>Result at P10</source>
        <translation>P10 處的結果</translation>
    </message>
    <message>
        <source>Result at P90</source>
        <translation>P90 處的結果</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>變動幅度</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>有轉折</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No range moves this result.</source>
        <translation>沒有範圍影響這個結果。</translation>
    </message>
    <message>
        <source>First index</source>
        <translation>一階指數</translation>
    </message>
    <message>
        <source>from</source>
        <translation>從</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Total index</source>
        <translation>總指數</translation>
    </message>
    <message>
        <source>Knowing it narrows by</source>
        <translation>得知後收窄</translation>
    </message>
    <message>
        <source>Indices are of inputs that are independent. The plan correlates some; --set plan.correlations= takes them as independent.</source>
        <translation>指數針對彼此獨立的輸入。規劃中有些輸入相關；--set plan.correlations= 可視其為獨立。</translation>
    </message>
    <message>
        <source>The result has no value at any point of the ranges: %1</source>
        <translation>結果在範圍內的任何一點都沒有值：%1</translation>
    </message>
    <message>
        <source>At too many points of the ranges the result has no value: %1</source>
        <translation>結果在範圍內過多的點上沒有值：%1</translation>
    </message>
    <message>
        <source>Of %1 points %2 are left out, since the result has no value there: %3</source>
        <translation>%1 個點中有 %2 個未計入，因為結果在那裡沒有值：%3</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“%1” can be read in two ways. Write decimals with a point (1.5) and group digits by three (1,500).</source>
        <translation>「%1」有兩種讀法。小數用小數點（1.5），千位分節用逗號（1,500）。</translation>
    </message>
    <message>
        <source>%1 is out of range. Type a number from %2 to %3.</source>
        <translation>%1 超出範圍。輸入 %2 至 %3 之間的數。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Type one without decimals, such as 1024.</source>
        <translation>「%1」不是整數。輸入不帶小數的數，例如 1024。</translation>
    </message>
    <message>
        <source>“%1” is not a known unit. Type one such as kW, MWh, % or USD/kWh, or the number alone.</source>
        <translation>無法辨識單位「%1」。輸入 kW、MWh、% 或 USD/kWh 這類單位，或只輸入數字。</translation>
    </message>
    <message>
        <source>“%1” is a unit, and this field holds a plain number. Type the number alone.</source>
        <translation>「%1」是單位，而此欄位是純數字。只輸入數字即可。</translation>
    </message>
    <message>
        <source>“%1” is not a unit of what this field holds. Type the value in %2 or a unit of its kind.</source>
        <translation>「%1」不是此欄位可用的單位。以 %2 或同類單位輸入。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices. Choose from: %2.</source>
        <translation>「%1」不在可選項目之中。從以下各項中選擇：%2。</translation>
    </message>
    <message>
        <source>There is no object “%1” in this plan. Choose one from the list.</source>
        <translation>規劃中沒有物件「%1」。從清單中選擇一個。</translation>
    </message>
    <message>
        <source>There is no object “%1” in this plan. Did you mean “%2”?</source>
        <translation>規劃中沒有物件「%1」。是否指「%2」？</translation>
    </message>
    <message>
        <source>There is no field “%1”. Choose one from the list.</source>
        <translation>沒有欄位「%1」。從清單中選擇一個。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>沒有欄位「%1」。是否指「%2」？</translation>
    </message>
    <message>
        <source>There is no result “%1”. Choose one from the list.</source>
        <translation>沒有結果「%1」。從清單中選擇一個。</translation>
    </message>
    <message>
        <source>There is no result “%1”. Did you mean “%2”?</source>
        <translation>沒有結果「%1」。是否指「%2」？</translation>
    </message>
    <message>
        <source>The library has no entry “%1”. Choose one from the list, or add it.</source>
        <translation>資料庫中沒有項目「%1」。從清單中選擇一個，或新增該項目。</translation>
    </message>
    <message>
        <source>The library has no entry “%1”. Did you mean “%2”?</source>
        <translation>資料庫中沒有項目「%1」。是否指「%2」？</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a key. Begin with a letter from a to z, then use a to z, 0 to 9 and _.</source>
        <translation>「%1」不能用作識別碼。以小寫字母 a–z 開頭，其後使用 a–z、0–9 與 _。</translation>
    </message>
    <message>
        <source>The key “%1” is taken. Choose another.</source>
        <translation>識別碼「%1」已被使用。改用另一個識別碼。</translation>
    </message>
    <message>
        <source>“%1” is of another kind. Choose one of this kind: %2.</source>
        <translation>「%1」屬於其他類型。選擇此類型的物件：%2。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be removed while “%2” refers to it. Change or remove “%2” first.</source>
        <translation>「%2」正在參照「%1」，因此無法移除。先變更或移除「%2」。</translation>
    </message>
    <message>
        <source>This value follows from the kind of the object and can&apos;t be edited. Choose another kind to change it.</source>
        <translation>此值由物件的類型決定，無法編輯。要變更此值，選擇其他類型。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation>「%1」不存在。檢查名稱與資料夾。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check its permissions.</source>
        <translation>無法讀取「%1」：%2。檢查其權限。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place, or change its permissions.</source>
        <translation>無法寫入「%1」：%2。換一個位置，或變更其權限。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>「%1」是資料夾。選擇一個檔案。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. Open a backup of it.</source>
        <translation>「%1」已損毀：%2。開啟它的備份。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Wattplan (format %2; this one reads up to %3). Update Wattplan to open it.</source>
        <translation>「%1」由較新版的 Wattplan 寫成（格式 %2；目前版本最高支援 %3）。要開啟此檔案，先更新 Wattplan。</translation>
    </message>
    <message>
        <source>“%1” is open in another Wattplan. It can be read here; close it there to edit it.</source>
        <translation>「%1」已在另一個 Wattplan 視窗中開啟。此處只能檢視；要編輯，先在該處關閉。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written because the disk is full. Free some space, then save again.</source>
        <translation>磁碟已滿，無法寫入「%1」。釋出空間後再次儲存。</translation>
    </message>
    <message>
        <source>“%1”, line %2, column “%3”: %4. Correct the row, then read the file again.</source>
        <translation>「%1」第 %2 列，「%3」欄：%4。修正該列，再重新讀取檔案。</translation>
    </message>
    <message>
        <source>The JSON text has an error at %1: %2. Correct it, then read it again.</source>
        <translation>JSON 文字在 %1 處有錯誤：%2。修正後重新讀取。</translation>
    </message>
    <message numerus="yes">
        <source>A fit needs at least %n point(s); %1 are given. Widen the choice of points.</source>
        <translation>
            <numerusform>擬合至少需要 %n 個資料點，現有 %1 個。放寬資料點的選取範圍。</numerusform>
        </translation>
    </message>
    <message>
        <source>All points lie at the same place of the axis, so no line fits them. Add points elsewhere.</source>
        <translation>所有資料點在橫軸上位置相同，無法擬合。增加其他位置的資料點。</translation>
    </message>
    <message>
        <source>%1 is not above zero. Type a positive number.</source>
        <translation>%1 不大於零。輸入一個正數。</translation>
    </message>
    <message>
        <source>Some of the chosen variables follow from the others. Leave one out.</source>
        <translation>所選變數中有的可由其他變數推出。去掉其中一個。</translation>
    </message>
    <message>
        <source>“%1” is not a plan of Wattplan: something else is in it. Choose another file.</source>
        <translation>「%1」不是 Wattplan 規劃檔，內容不符。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>This is no year of weather: %1. Read an EPW file instead.</source>
        <translation>這不是一年的氣象資料：%1。請改為讀入 EPW 檔。</translation>
    </message>
    <message>
        <source>There is no what-if “%1”. Choose one from the tree.</source>
        <translation>沒有情境「%1」。請從情境樹中選擇。</translation>
    </message>
    <message>
        <source>There is no what-if “%1”. Did you mean “%2”?</source>
        <translation>沒有情境「%1」。是否指「%2」？</translation>
    </message>
    <message>
        <source>“%1” can&apos;t follow “%2”, which follows it. Choose another parent.</source>
        <translation>「%1」不能以「%2」為上層，因為後者沿用前者。請另選上層。</translation>
    </message>
    <message>
        <source>These steps changed more than one what-if, or the tree itself. Keep steps that were made in one place.</source>
        <translation>這些步驟改動了不只一個情境，或改動了情境樹本身。請保留在同一處所做的步驟。</translation>
    </message>
    <message>
        <source>“%1” says something of “%2” that the plan can&apos;t hold. Mend this conflict first.</source>
        <translation>「%1」對「%2」的設定無法寫入規劃。請先解決此衝突。</translation>
    </message>
    <message>
        <source>There is no snapshot “%1”.</source>
        <translation>沒有快照「%1」。</translation>
    </message>
    <message>
        <source>There is no snapshot “%1”. Did you mean “%2”?</source>
        <translation>沒有快照「%1」。您是指「%2」嗎？</translation>
    </message>
    <message>
        <source>There is a snapshot “%1” already. Choose another name.</source>
        <translation>已有快照「%1」，請另取一個名稱。</translation>
    </message>
    <message>
        <source>The snapshot “%1” was altered in the file after it was taken. It can&apos;t be relied on and is not opened.</source>
        <translation>快照「%1」建立之後在檔案中遭到更動，已不可信，因此不予開啟。</translation>
    </message>
    <message>
        <source>This range can&apos;t be used: %1. Type one such as 4..7 or 5±10%.</source>
        <translation>這個範圍無法使用：%1。輸入例如 4..7 或 5±10% 的範圍。</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3. Correct the line, then read the file again.</source>
        <translation>「%1」第 %2 列：%3。修正該列，再重新讀取檔案。</translation>
    </message>
    <message>
        <source>“%1” is not a month or a day from 1940 to 2100. Type it as 2027-05 or 2027-05-31.</source>
        <translation>「%1」不是 1940 至 2100 年間的月份或日期。依 2027-05 或 2027-05-31 的格式輸入。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a number such as 6.5 or 3e11.</source>
        <translation>「%1」不是數字。輸入一個數，例如 6.5 或 3e11。</translation>
    </message>
    <message>
        <source>A value is needed here. Type a number such as 6.5 or 3e11.</source>
        <translation>此處需要數值。輸入一個數，例如 6.5 或 3e11。</translation>
    </message>
    <message>
        <source>This field takes one number, not a range. Type a number such as 6.5 or 3e11.</source>
        <translation>此欄位只接受一個數，不接受範圍。輸入一個數，例如 6.5 或 3e11。</translation>
    </message>
    <message>
        <source>This can&apos;t be left open: %1. Name what may be chosen, such as A | B: 2.</source>
        <translation>不能這樣設為待定：%1。請寫出可選的各項，例如 A | B: 2。</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>「%1」：%2。</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <comment>a file, what is wrong with it</comment>
        <translation>「%1」：%2。</translation>
    </message>
    <message>
        <source>“%1” would count for nothing: %2. Correct it, or leave it out.</source>
        <translation>「%1」不會有作用：%2。請改正，或將其去掉。</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Throughput against interactivity</source>
        <translation>吞吐量與互動速度</translation>
    </message>
    <message>
        <source>Output tokens of an accelerator against the tokens a second that one reader sees: larger batches yield more and are slower for each. A mark stands at the batch of each service.</source>
        <translation>單顆加速器輸出詞元與單一讀者每秒所見詞元的關係：批次越大，總產出越多，單一讀者越慢。標記為各推論服務所用的批次。</translation>
    </message>
    <message>
        <source>Accelerators by month</source>
        <translation>逐月加速器數</translation>
    </message>
    <message>
        <source>Accelerators kept for each service, sized by its peak, and those of them busy on average.</source>
        <translation>各推論服務依尖峰保有的加速器，以及其中平均忙碌的數量。</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>每百萬詞元成本</translation>
    </message>
    <message>
        <source>Cost owned of a million tokens of each service, by the time accelerators spend on them.</source>
        <translation>各推論服務每百萬詞元的自有成本，依加速器所用時間分攤。</translation>
    </message>
    <message>
        <source>Nothing yet. Add a service, and choose its model, cluster and daily users.</source>
        <translation>尚無數值。新增推論服務，並選擇其模型、叢集，填寫每日使用者。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>推論服務</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器數</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <comment>service</comment>
        <translation>%1，保有</translation>
    </message>
    <message>
        <source>%1, busy</source>
        <comment>service</comment>
        <translation>%1，忙碌</translation>
    </message>
    <message>
        <source>%1: class “%2”, data of %3, %4.</source>
        <comment>service, serving class, date, trust</comment>
        <translation>%1：類別「%2」，資料 %3，%4。</translation>
    </message>
    <message>
        <source>Scaled by a measurement: × %1.</source>
        <translation>依實測縮放：× %1。</translation>
    </message>
    <message>
        <source>Expected error: throughput %1 %, energy per token %2 %.</source>
        <translation>預期誤差：吞吐量 %1%，每詞元能耗 %2%。</translation>
    </message>
    <message>
        <source>Not measured: expect twice the error of a measured class.</source>
        <translation>未經實測：預期誤差為實測類別的兩倍。</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>%1, P10–P90</source>
        <comment>line of a chart</comment>
        <translation>%1，P10–P90</translation>
    </message>
    <message>
        <source>%1, P50</source>
        <comment>line of a chart</comment>
        <translation>%1，P50</translation>
    </message>
    <message>
        <source>As if the limit did not hold. %1</source>
        <comment>why a limit is missed</comment>
        <translation>依不受該上限約束計算。%1</translation>
    </message>
    <message>
        <source>%1: the numbers in grey are as if its limit did not hold.</source>
        <comment>service</comment>
        <translation>%1：灰色數字依不受其延遲上限約束計算。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>如何得出</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Each line is a step of the calculation, each cell its formula.</source>
        <translation>每列是計算的一步，每個儲存格是它的公式。</translation>
    </message>
    <message>
        <source>Months: %1</source>
        <translation>逐月：%1</translation>
    </message>
    <message>
        <source>What runs over the months of the plan, a month a column.</source>
        <translation>規劃期內逐月變化的量，每月一欄。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Computed by Wattplan</source>
        <translation>Wattplan 計算值</translation>
    </message>
    <message>
        <source>What it was computed from</source>
        <translation>計算所用的量</translation>
    </message>
    <message>
        <source>At the export</source>
        <translation>匯出時</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>固定的數</translation>
    </message>
    <message>
        <source>as exported</source>
        <translation>與匯出時相同</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>inputs changed</source>
        <translation>輸入已變</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>取值點</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>產生軟體</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Baseline and what-ifs</source>
        <translation>基準情境與各情境</translation>
    </message>
    <message>
        <source>Values computed by Wattplan</source>
        <translation>Wattplan 計算的值</translation>
    </message>
    <message>
        <source>fit the inputs</source>
        <translation>與輸入相符</translation>
    </message>
    <message>
        <source>no longer fit the inputs: change these in Wattplan and export again</source>
        <translation>已與輸入不符：請在 Wattplan 中更改輸入後重新匯出</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>讀法</translation>
    </message>
    <message>
        <source>typed input</source>
        <translation>填寫的輸入</translation>
    </message>
    <message>
        <source>Change it: everything that follows from it is computed anew.</source>
        <translation>可以更改：由它得出的一切都會重算。</translation>
    </message>
    <message>
        <source>inherited input</source>
        <translation>沿用的輸入</translation>
    </message>
    <message>
        <source>Follows the column that the what-if is based on; type over it to differ.</source>
        <translation>跟隨該情境所依據的那一欄；直接改寫即可不同。</translation>
    </message>
    <message>
        <source>missing input</source>
        <translation>缺少的輸入</translation>
    </message>
    <message>
        <source>What waits for it is #N/A.</source>
        <translation>等待它的量顯示 #N/A。</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Decides which formulas apply: change it in Wattplan and export again.</source>
        <translation>決定採用哪些公式：請在 Wattplan 中更改後重新匯出。</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>A step of the calculation; results are bold.</source>
        <translation>計算的一步；結果為粗體。</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常數</translation>
    </message>
    <message>
        <source>A number of a formula, with its source.</source>
        <translation>公式中的數，附來源。</translation>
    </message>
    <message>
        <source>computed by Wattplan</source>
        <translation>Wattplan 計算值</translation>
    </message>
    <message>
        <source>No formula gives it; it stays as it was at the export.</source>
        <translation>沒有公式；維持匯出時的值。</translation>
    </message>
    <message>
        <source>Inputs and results of the baseline have names: wp_KEY.FIELD and wp_KEY.RESULT. #N/A stands for what is not known or not feasible.</source>
        <translation>基準情境的輸入與結果都有名稱：wp_KEY.FIELD 與 wp_KEY.RESULT。#N/A 表示未知或不可行。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>All results that are one number, in their usual units.</source>
        <translation>所有單值結果，以常用單位表示。</translation>
    </message>
    <message>
        <source>The plan&apos;s power by month, and totals by what-if.</source>
        <translation>規劃的逐月功率，以及各情境的合計。</translation>
    </message>
    <message>
        <source>Every input that a formula reads, with unit and source.</source>
        <translation>公式用到的每個輸入，附單位與來源。</translation>
    </message>
    <message>
        <source>Calculation, in %1, %2, %3.</source>
        <translation>計算過程，單位為 %1、%2、%3。</translation>
    </message>
    <message>
        <source>What no spreadsheet formula gives, as values.</source>
        <translation>沒有試算表公式的量，以數值列出。</translation>
    </message>
    <message>
        <source>What runs over the months: %1</source>
        <translation>逐月變化的量：%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>計量邊界</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>公式中的名稱</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Live: each cell refers to the step that gives it.</source>
        <translation>會重算：每個儲存格參照得出它的那一步。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Change what is blue. A what-if follows its column until it is typed over.</source>
        <translation>藍色的可以更改。情境跟隨所依據的欄，直到被改寫。</translation>
    </message>
    <message>
        <source>A range: %1. The cell holds its central value.</source>
        <translation>區間：%1。儲存格中為其中心值。</translation>
    </message>
    <message>
        <source>Decides which formulas apply: change it in Wattplan.</source>
        <translation>決定採用哪些公式：請在 Wattplan 中更改。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>推論服務</translation>
    </message>
    <message>
        <source>Server power</source>
        <translation>伺服器功率</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Carbon and water</source>
        <translation>碳與水</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>算力成長</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>軌道</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準情境</translation>
    </message>
    <message>
        <source>About</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Months %1</source>
        <translation>逐月 %1</translation>
    </message>
    <message>
        <source>part of: %1</source>
        <translation>部分：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Read too by: %1</source>
        <translation>也用於：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>現金流量</translation>
    </message>
    <message>
        <source>What is bought is paid as its first year begins; what a year costs and saves counts at its end, each at its own rise of price. All of it is formulas.</source>
        <translation>購置款在第一年年初支付；一年的支出與節省計在年底，各依自己的價格漲幅。全部為公式。</translation>
    </message>
    <message>
        <source>Last year with a flow</source>
        <translation>最後有現金流量的年度</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>規劃年度</translation>
    </message>
    <message>
        <source>Rates at which the present value is looked at</source>
        <translation>試算現值所用的折現率</translation>
    </message>
    <message>
        <source>Present value at that rate</source>
        <translation>該折現率下的現值</translation>
    </message>
    <message>
        <source>Internal rate, between two of these</source>
        <translation>內部報酬率，在上述兩個折現率之間估計</translation>
    </message>
    <message>
        <source>Internal rate, as IRR() finds it</source>
        <translation>內部報酬率，IRR() 求得</translation>
    </message>
    <message>
        <source>Price of what is bought, over that of year 0</source>
        <translation>購置價格，與第 0 年之比</translation>
    </message>
    <message>
        <source>Price of electricity, over that of year 0</source>
        <translation>電價，與第 0 年之比</translation>
    </message>
    <message>
        <source>Price of operation, over that of year 0</source>
        <translation>維運價格，與第 0 年之比</translation>
    </message>
    <message>
        <source>Rent, over that of year 0</source>
        <translation>租金，與第 0 年之比</translation>
    </message>
    <message>
        <source>Value in year 0 of 1 in that year</source>
        <translation>該年 1 元在第 0 年的價值</translation>
    </message>
    <message>
        <source>Share of the year in which it works</source>
        <translation>當年運作的比例</translation>
    </message>
    <message>
        <source>No spreadsheet formula gives these: years of 8,760 hours, searches, trends. Their values stay as they were at the export; what follows from them is live. Where an input of theirs has changed, the line “State” says so: change it in Wattplan and export again.</source>
        <translation>這些量沒有試算表公式：全年 8,760 小時的模擬、搜尋、趨勢擬合。它們的值維持匯出時的樣子，由它們得出的量仍會重算。若其輸入有變，「狀態」一列會說明：請在 Wattplan 中更改後重新匯出。</translation>
    </message>
    <message>
        <source>Internal rate: 0 found, 1 no outlay, 2 no return, 3 several rates, 4 below −99 %</source>
        <translation>內部報酬率：0 已求得，1 無支出，2 無收益，3 有多個解，4 低於 −99 %</translation>
    </message>
    <message>
        <source>Earned back: 1 yes, 0 no</source>
        <translation>是否回收：1 是，0 否</translation>
    </message>
    <message>
        <source>Earned back, discounted: 1 yes, 0 no</source>
        <translation>是否回收（折現）：1 是，0 否</translation>
    </message>
    <message>
        <source>No life may be 0 or end after year %1: shorten it, or begin earlier</source>
        <translation>壽命不得為 0，也不得超過第 %1 年：縮短壽命，或提早開始</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>default</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>default: %1</source>
        <comment>source of a default</comment>
        <translation>預設值：%1</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>在本規劃中填寫</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a source</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>SiteWeather</name>
    <message>
        <source>%1 has no year: its site, cooling or load is missing.</source>
        <translation>%1 無法得出全年結果：缺少場址、冷卻技術或負載。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負載</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>PUE, peak hour</source>
        <translation>尖峰時刻 PUE</translation>
    </message>
    <message>
        <source>WUE, L/kWh</source>
        <translation>WUE，L/kWh</translation>
    </message>
    <message>
        <source>Hours of free cooling</source>
        <translation>自然冷卻時數</translation>
    </message>
    <message>
        <source>Select a site to read its weather from a file</source>
        <translation>選取一個場址，即可從檔案讀入其氣象</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>這是試跑：未寫入任何內容。</translation>
    </message>
</context>
<context>
    <name>SnapshotCommand</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>計算引擎</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>snapshot %1: the name of a snapshot is missing. snapshot list shows them.</source>
        <translation>snapshot %1：缺少快照名稱。用 snapshot list 可列出所有快照。</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>no value</source>
        <translation>無數值</translation>
    </message>
    <message>
        <source>default</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>default, source %1</source>
        <translation>預設值，來源 %1</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>在本規劃中輸入</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a source</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>data</source>
        <comment>a source of figures</comment>
        <translation>資料</translation>
    </message>
    <message>
        <source>method</source>
        <comment>a source of formulas</comment>
        <translation>方法</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waits for a value: %1.</source>
        <comment>field</comment>
        <translation>待填寫：%1。</translation>
    </message>
    <message>
        <source>Waits for a value: %1 of %2.</source>
        <comment>field, object</comment>
        <translation>待填寫：「%2」的「%1」。</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <comment>reason</comment>
        <translation>不可行：%1。</translation>
    </message>
    <message>
        <source>Not possible for %2: %1.</source>
        <comment>reason, object</comment>
        <translation>「%2」不可行：%1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed: it divides by zero.</source>
        <translation>「%1」無法計算：除數為零。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed: the logarithm needs a number above zero.</source>
        <translation>「%1」無法計算：取對數的數必須大於零。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed: the number is too large.</source>
        <translation>「%1」無法計算：數值過大。</translation>
    </message>
    <message>
        <source>It can&apos;t be computed from these numbers.</source>
        <translation>無法以這些數值計算。</translation>
    </message>
    <message>
        <source>The plan has no such result.</source>
        <translation>規劃中沒有此結果。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>object</comment>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>object</comment>
        <translation>刪除%1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <comment>object</comment>
        <translation>重新命名%1</translation>
    </message>
    <message>
        <source>note on %1 of %2</source>
        <comment>field, object</comment>
        <translation>%2的%1的備註</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a change</comment>
        <translation>
            <numerusform>%1等，另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>what-if “%1” added</source>
        <translation>新增情境「%1」</translation>
    </message>
    <message>
        <source>what-if “%1” removed</source>
        <translation>刪除情境「%1」</translation>
    </message>
    <message>
        <source>what-if “%1” taken into its parent</source>
        <translation>情境「%1」併入上層</translation>
    </message>
    <message>
        <source>what-if “%1” moved</source>
        <translation>移動情境「%1」</translation>
    </message>
    <message>
        <source>what-if “%1” described anew</source>
        <translation>修改情境「%1」的說明</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Training run</source>
        <translation>訓練任務</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整個規劃</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>heading, unit</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>SweepFigures</name>
    <message>
        <source>%1 over %2</source>
        <comment>result, input</comment>
        <translation>%1隨%2變化</translation>
    </message>
    <message>
        <source>%1 over %2 and %3</source>
        <comment>result, input, input</comment>
        <translation>%1隨%2與%3變化</translation>
    </message>
    <message>
        <source>The result at each value of the input; the dashed line is the limit.</source>
        <translation>輸入取各值時的結果；虛線為限值。</translation>
    </message>
    <message>
        <source>The result with each choice.</source>
        <translation>各選項下的結果。</translation>
    </message>
    <message>
        <source>The result at each pair of values; lines go through equal results, the thick one is the limit, and hatched cells have no value.</source>
        <translation>每對取值下的結果；線條連接相等的結果，粗線為限值，斜線格子沒有數值。</translation>
    </message>
    <message>
        <source>Choose an input and its values.</source>
        <translation>請選擇一項輸入及其取值。</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>Limit crossed</source>
        <translation>越過限值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現值</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>沒有數值</translation>
    </message>
    <message>
        <source>There it</source>
        <translation>結果在此</translation>
    </message>
    <message>
        <source>leaps above</source>
        <translation>躍至限值之上</translation>
    </message>
    <message>
        <source>rises above</source>
        <translation>升至限值之上</translation>
    </message>
    <message>
        <source>leaps below</source>
        <translation>躍至限值之下</translation>
    </message>
    <message>
        <source>falls below</source>
        <translation>降至限值之下</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %1 is crossed %n time(s).</source>
        <translation>
            <numerusform>限值 %1 被越過 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere is the limit of %1 crossed: the result stays below it.</source>
        <translation>沒有越過限值 %1：結果始終低於它。</translation>
    </message>
    <message>
        <source>Nowhere is the limit of %1 crossed: the result stays above it.</source>
        <translation>沒有越過限值 %1：結果始終高於它。</translation>
    </message>
    <message>
        <source>A limit is crossed along an input that is a number; these are choices.</source>
        <translation>只有沿數值輸入才會越過限值；這裡都是選項。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) have no value:</source>
        <translation>
            <numerusform>%n 個格子中有 %1 個沒有數值：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, how often</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>為何沒有數值</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between inputs of a cell</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Some cells lie below the limit of %1 and some above, but along no line of numbers is it crossed.</source>
        <translation>有些格低於限值 %1，有些高於它，但沿任何一列數值都沒有越過。</translation>
    </message>
</context>
<context>
    <name>SweepTexts</name>
    <message>
        <source>“%1” is no list of values. Write KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal ratios, or KEY.FIELD=A,B,C; KEY.FIELD alone takes every choice.</source>
        <translation>「%1」不是一串值。請寫 KEY.FIELD=LOW..HIGH:COUNT（等比時後面加 :log），或 KEY.FIELD=A,B,C；只寫 KEY.FIELD 則取全部選項。</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a choice.</source>
        <translation>%1 既不是數值也不是選項。</translation>
    </message>
    <message>
        <source>Nowhere does the result cross %1.</source>
        <translation>結果在任何地方都不越過 %1。</translation>
    </message>
    <message>
        <source>The result rises above %1 at %2.</source>
        <translation>結果在 %2 處升過 %1。</translation>
    </message>
    <message>
        <source>The result falls below %1 at %2.</source>
        <translation>結果在 %2 處降到 %1 以下。</translation>
    </message>
    <message>
        <source>--x and --y are the same input.</source>
        <translation>--x 與 --y 是同一項輸入。</translation>
    </message>
    <message>
        <source>These are %1 cells; at most %2 can be swept.</source>
        <translation>共有 %1 個格子；最多可掃描 %2 個。</translation>
    </message>
    <message>
        <source>Some cells lie below %1 and some above, but the result crosses it along no line of numbers.</source>
        <translation>有些格低於 %1，有些高於它，但沿任何一列數值都沒有越過。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be swept: %2.</source>
        <translation>無法掃描「%1」：%2。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column: the key of an object</comment>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <comment>a value that a field follows</comment>
        <translation>預設 %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Edited here. The library has %1.</source>
        <translation>已在此處修改。資料庫中為 %1。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>允許範圍：%1</translation>
    </message>
    <message>
        <source>The name by which formulas, the command line and files call this object.</source>
        <translation>公式、命令列與檔案以此名稱參照該物件。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a column: label, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a value that a field follows, the object it is taken from</comment>
        <translation>%1，取自%2</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <comment>a value that a field follows</comment>
        <translation>%1，由計算得出</translation>
    </message>
    <message>
        <source>Set in this what-if. Its parent has %1.</source>
        <comment>value</comment>
        <translation>在此情境中設定。上層情境為 %1。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>range of a number</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit of a number, its range</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>where the MFU of a run is taken from</comment>
        <translation>規劃中固定</translation>
    </message>
    <message>
        <source>%1, MFU pinned</source>
        <comment>where the MFU of a run would be taken from</comment>
        <translation>%1，MFU 已固定</translation>
    </message>
    <message>
        <source>Not used for MFU: “%1” is set. Empty it to take MFU from here.</source>
        <comment>label of a field</comment>
        <translation>MFU 不取自此處：已填「%1」。清空它，MFU 才取自此處。</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>adds</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>--header %1: no row of the table begins on this line.</source>
        <translation>--header %1：表格沒有從這一行開始的列。</translation>
    </message>
    <message>
        <source>What kind of objects the rows of %1 are can&apos;t be told from its headings. Name it: --into KIND, one of %2.</source>
        <translation>從標題看不出 %1 的各列是哪種物件。請指明：--into KIND，可選 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused; nothing was written. Mend them, or take the others with --skip-refused.</source>
        <translation>
            <numerusform>有 %n 列被拒絕；未寫入任何內容。請修正，或用 --skip-refused 匯入其餘各列。</numerusform>
        </translation>
    </message>
    <message>
        <source>--map %1: write COLUMN=FIELD.</source>
        <translation>--map %1：請寫成 COLUMN=FIELD。</translation>
    </message>
    <message>
        <source>--map: the table has no column “%1”. Did you mean “%2”?</source>
        <translation>--map：表格沒有「%1」欄。是不是「%2」？</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 into %2: adds %3, changes %4, leaves %5 as they are, refuses %6.</source>
        <comment>file, kind of objects, numbers of rows</comment>
        <translation>%1 匯入%2：新增 %3，變更 %4，不變 %5，拒絕 %6。</translation>
    </message>
    <message>
        <source>Read as %1, cells divided by: %2.</source>
        <comment>encoding, delimiter</comment>
        <translation>以 %1 讀取，儲存格分隔符號：%2。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>columns</comment>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>這是試跑：未寫入任何內容。</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>取自工作表「%1」。</translation>
    </message>
    <message>
        <source>--map: the table has no column “%1”. It has: %2</source>
        <translation>--map：表格中沒有「%1」欄。現有的欄：%2</translation>
    </message>
    <message>
        <source>No field is called so; --map names one.</source>
        <comment>of columns that are left out</comment>
        <translation>沒有欄位叫這些名稱；可用 --map 指定。</translation>
    </message>
    <message>
        <source>Their unit can&apos;t be read: write another, such as m or ¢/kWh, or with --map their numbers are in the unit of the field.</source>
        <comment>of columns that are left out</comment>
        <translation>無法辨識其單位：請改用其他單位，例如 m 或 ¢/kWh；若用 --map 指定，其數值依欄位的單位讀取。</translation>
    </message>
    <message>
        <source>Another column is for the same field.</source>
        <comment>of columns that are left out</comment>
        <translation>另有一欄用於同一欄位。</translation>
    </message>
    <message>
        <source>The plan computes these.</source>
        <comment>of columns that are left out</comment>
        <translation>這些由規劃計算得出。</translation>
    </message>
    <message>
        <source>%1: %2 (--into site).</source>
        <comment>file, what it is</comment>
        <translation>%1：%2（--into site）。</translation>
    </message>
    <message>
        <source>This is its sheet “%1”; others, for --sheet NAME: %2.</source>
        <translation>這是其中的工作表「%1」；其他工作表（用 --sheet NAME）：%2。</translation>
    </message>
    <message>
        <source>%1 (did you mean %2?)</source>
        <comment>column, field</comment>
        <translation>%1（是不是指 %2？）</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Accelerator-hours and their expected error</source>
        <translation>加速器小時及其預期誤差</translation>
    </message>
    <message>
        <source>Accelerator-hours of each run: the least, what is expected, and the most that its expected error allows.</source>
        <translation>每個訓練任務的加速器小時：預期誤差範圍內的最少值、預期值與最多值。</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>訓練步時間</translation>
    </message>
    <message>
        <source>Parts of the time of a training step, for runs counted from their layout.</source>
        <translation>依配置計算的訓練任務，其訓練步時間的構成。</translation>
    </message>
    <message>
        <source>Memory of an accelerator</source>
        <translation>每張加速器記憶體用量</translation>
    </message>
    <message>
        <source>What takes up the memory of the fullest accelerator, beside what is usable.</source>
        <translation>占用最多的加速器的記憶體構成，以及可用記憶體。</translation>
    </message>
    <message>
        <source>Nothing yet. Add a training run on the page of workloads.</source>
        <translation>尚無內容。請在工作負載頁新增訓練任務。</translation>
    </message>
    <message>
        <source>No run takes its MFU from its layout.</source>
        <translation>沒有訓練任務依配置計算 MFU。</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>訓練任務</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>to what is expected</source>
        <translation>至預期值</translation>
    </message>
    <message>
        <source>to the most</source>
        <translation>至最多</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>MFU from</source>
        <translation>MFU 依據</translation>
    </message>
    <message>
        <source>pinned in the plan</source>
        <translation>規劃中固定</translation>
    </message>
    <message>
        <source>layout, searched</source>
        <translation>配置，自動搜尋</translation>
    </message>
    <message>
        <source>layout, as given</source>
        <translation>配置，依所填</translation>
    </message>
    <message>
        <source>class “%1”</source>
        <comment>of hardware</comment>
        <translation>類別「%1」</translation>
    </message>
    <message>
        <source>no class fits</source>
        <translation>沒有相符的類別</translation>
    </message>
    <message>
        <source>Layout used</source>
        <translation>採用的配置</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>accelerator-hours of a run</comment>
        <translation>預期</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>What matters most</source>
        <translation>影響最大的輸入</translation>
    </message>
    <message>
        <source>No range moves this result.</source>
        <translation>沒有任何範圍影響這項結果。</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>變動幅度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, its P10 and P90</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 ⤾</source>
        <comment>an input that turns</comment>
        <translation>%1 ⤾</translation>
    </message>
    <message>
        <source>Density of %1</source>
        <comment>result</comment>
        <translation>%1 的機率密度</translation>
    </message>
    <message>
        <source>How many draws in a hundred lie in each step.</source>
        <translation>每一小段所占抽樣的百分比。</translation>
    </message>
    <message>
        <source>Cumulative chance of %1</source>
        <comment>result</comment>
        <translation>%1 的累積機率</translation>
    </message>
    <message>
        <source>The share of draws up to each value.</source>
        <translation>不超過各數值的抽樣比例。</translation>
    </message>
    <message>
        <source>Share of draws</source>
        <translation>抽樣比例</translation>
    </message>
    <message>
        <source>Share of draws up to here</source>
        <translation>不超過此值的抽樣比例</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位數</translation>
    </message>
    <message>
        <source>No draw has a value.</source>
        <translation>沒有任何一次抽樣得出數值。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>results</comment>
        <translation>%1 與 %2</translation>
    </message>
    <message>
        <source>Each point is a draw of both results.</source>
        <translation>每個點是兩項結果的一次抽樣。</translation>
    </message>
    <message>
        <source>Choose a second result.</source>
        <translation>請選擇第二項結果。</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 信賴區間</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>First index</source>
        <translation>一階指數</translation>
    </message>
    <message>
        <source>Total index</source>
        <translation>總指數</translation>
    </message>
    <message>
        <source>Knowing it narrows by</source>
        <translation>若已知可收窄</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an index, its interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 have no value, of %2. %3</source>
        <comment>draws, draws, reasons</comment>
        <translation>%1沒有數值（共 %2）。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of draws, why they have no value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Knowing %1 would narrow %2 by %3.</source>
        <comment>input, result, 41 %</comment>
        <translation>若能確知%1，%2的不確定性可收窄 %3。</translation>
    </message>
    <message>
        <source>For each input the result from P10 to P90 of its range, or from the least to the greatest that an open choice brings, the others as in the plan; greatest first.</source>
        <translation>每項輸入在其範圍 P10 至 P90 時的結果，或待定的選擇帶來的最小至最大結果，其餘輸入與規劃相同；影響最大的在前。</translation>
    </message>
    <message>
        <source>%1 (not possible at an end)</source>
        <comment>an input with its range</comment>
        <translation>%1（一端不可行）</translation>
    </message>
</context>
<context>
    <name>UpdatesCommand</name>
    <message>
        <source>The library says the same as the plan&apos;s copies of its rows.</source>
        <translation>資料庫與規劃所複製的項目一致。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>規劃中</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>資料庫中</translation>
    </message>
    <message>
        <source>Source in the plan</source>
        <translation>規劃中的來源</translation>
    </message>
    <message>
        <source>Source in the library</source>
        <translation>資料庫中的來源</translation>
    </message>
    <message>
        <source>The library has no other value for “%1”. updates without --take lists those it has.</source>
        <translation>資料庫中「%1」沒有不同的值。不帶 --take 的 updates 列出所有不同的值。</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>made from monthly means</source>
        <translation>由月均值合成</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>holds if</source>
        <translation>有條件成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>mixes two things</source>
        <translation>混淆了兩件事</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>無法查證</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>%1° N</source>
        <translation>北緯 %1°</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>南緯 %1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>東經 %1°</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>西經 %1°</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4 m)</source>
        <comment>place of a weather file, latitude, longitude, elevation</comment>
        <translation>%1（%2，%3，海拔 %4 m）</translation>
    </message>
    <message>
        <source>hours filled from those before and after: %1</source>
        <translation>由前後小時內插的時數：%1</translation>
    </message>
    <message>
        <source>hours filled from the site&apos;s monthly means: %1</source>
        <translation>由場址月均值填補的時數：%1</translation>
    </message>
    <message>
        <source>hours of 29 February left out: %1</source>
        <translation>略去的 2 月 29 日時數：%1</translation>
    </message>
    <message>
        <source>no pressure: that of the elevation is taken</source>
        <translation>沒有氣壓：依海拔取值</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Baseline</source>
        <translation>基準情境</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, its field</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is set here, but the object is removed.</source>
        <comment>object: field</comment>
        <translation>%1 在此設定，但該物件已移除。</translation>
    </message>
    <message>
        <source>%1 is set here, but no what-if above has the object.</source>
        <comment>object: field</comment>
        <translation>%1 在此設定，但上層情境中沒有該物件。</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not there.</source>
        <comment>object: field; object</comment>
        <translation>%1 參照 %2，而後者不存在。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is not there.</source>
        <comment>object; object</comment>
        <translation>%1 屬於 %2，而後者不存在。</translation>
    </message>
    <message>
        <source>%1 is removed here, but no what-if above has it.</source>
        <comment>object</comment>
        <translation>%1 在此移除，但上層情境中沒有它。</translation>
    </message>
    <message>
        <source>%1 is brought back here, but nothing above removes it.</source>
        <comment>object</comment>
        <translation>%1 在此恢復，但上層並未移除它。</translation>
    </message>
    <message>
        <source>Drop the value set here</source>
        <translation>撤去此處設定的值</translation>
    </message>
    <message>
        <source>Bring the object back</source>
        <translation>恢復該物件</translation>
    </message>
    <message>
        <source>Leave the reference empty</source>
        <translation>清空參照</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Drop the removal</source>
        <translation>撤去移除</translation>
    </message>
    <message>
        <source>Drop what brings it back</source>
        <translation>撤去恢復</translation>
    </message>
</context>
<context>
    <name>WhatIfCommand</name>
    <message>
        <source>Key</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更數</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突數</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>whatif %1: the key of a what-if is missing. whatif list shows them.</source>
        <translation>whatif %1：缺少情境的識別碼。whatif list 可列出全部情境。</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 to %2 by month</source>
        <translation>逐月 %1 至 %2</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>在本規劃中輸入</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>a value</comment>
        <translation>%1 怎麼來的？</translation>
    </message>
    <message>
        <source>Why is there no value?</source>
        <translation>為什麼沒有數值？</translation>
    </message>
    <message>
        <source>default</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>pinned here</source>
        <translation>在此設為固定值</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>在此修改</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估計</translation>
    </message>
    <message>
        <source>dated %1</source>
        <comment>a source</comment>
        <translation>日期 %1</translation>
    </message>
    <message>
        <source>This result does not apply here.</source>
        <translation>此結果在此不適用。</translation>
    </message>
    <message>
        <source>No result uses this value at present.</source>
        <translation>目前沒有結果用到此數值。</translation>
    </message>
    <message>
        <source>Published by others. It stands beside the computed results and feeds none.</source>
        <translation>由他人公布，列於計算結果旁供對照，不參與計算。</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>link to the field a result waits for</comment>
        <translation>填寫</translation>
    </message>
    <message>
        <source>This object is no longer in the plan.</source>
        <translation>此物件已不在規劃中。</translation>
    </message>
    <message>
        <source>follows %1</source>
        <comment>an object</comment>
        <translation>沿用%1</translation>
    </message>
    <message>
        <source>Expected error: %1</source>
        <comment>of a result</comment>
        <translation>預期誤差：%1</translation>
    </message>
    <message>
        <source>%1 of %2 ±%3</source>
        <comment>result, object, percent</comment>
        <translation>%1（%2）±%3</translation>
    </message>
    <message>
        <source>%1 of %2 unknown, its class was not measured</source>
        <comment>result, object</comment>
        <translation>%1（%2）誤差未知，其類別未經實測</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>errors</comment>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowImports</name>
    <message>
        <source>%1: %2 added, %3 changed.</source>
        <comment>file, numbers of rows</comment>
        <translation>%1：新增 %2，變更 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%n 列被拒絕。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>WorkloadWords</name>
    <message>
        <source>Service</source>
        <translation>推論服務</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作負載</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>訓練任務</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全部推論服務</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>全部工作負載</translation>
    </message>
    <message>
        <source>All training runs</source>
        <translation>全部訓練任務</translation>
    </message>
</context>
<context>
    <name>wattplan::AccuracyPage</name>
    <message>
        <source>Accuracy</source>
        <translation>準確度</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲測</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Errors of measured runs</source>
        <translation>實測案例的誤差</translation>
    </message>
    <message>
        <source>predicted over published, less one</source>
        <translation>預測值 ÷ 公布值 − 1</translation>
    </message>
    <message>
        <source>Published runs</source>
        <translation>已公布的案例</translation>
    </message>
    <message>
        <source>Open as a plan</source>
        <translation>作為規劃開啟</translation>
    </message>
    <message>
        <source>The run as a plan of its own, where each number tells how it came about</source>
        <translation>將該案例作為獨立的規劃開啟，每個數字都能說明由來</translation>
    </message>
    <message>
        <source>The program is told model, tokens or load, precision, hardware, count and place, and predicts the rest.</source>
        <translation>程式只知道模型、詞元數或負載、精度、硬體、數量和地點，其餘全部預測。</translation>
    </message>
    <message>
        <source>The program is also told the efficiency and the watts that the source prints; these are not judged.</source>
        <translation>程式還知道來源中公布的效率和功率；這些量不列入評判。</translation>
    </message>
    <message>
        <source>click a run to see it below</source>
        <translation>點按一個案例，在下方查看</translation>
    </message>
    <message>
        <source>Runs that state %1</source>
        <comment>measure</comment>
        <translation>公布了「%1」的案例</translation>
    </message>
    <message>
        <source>only measured runs count; constructed ones check the bookkeeping</source>
        <translation>誤差只計實測；推算的用來核對計算範圍</translation>
    </message>
    <message>
        <source>Not predicted: %1.</source>
        <comment>why</comment>
        <translation>未預測：%1。</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <comment>what</comment>
        <translation>所作假定：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>This run can&apos;t be a plan: %1.</source>
        <comment>why</comment>
        <translation>該案例無法作為規劃開啟：%1。</translation>
    </message>
</context>
<context>
    <name>wattplan::AddressPicker</name>
    <message>
        <source>%1 (%2)</source>
        <comment>object, its kind</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wattplan::AssumptionTableModel</name>
    <message>
        <source>By how many percent the plan&apos;s result moves when this input grows by 1 %, from the derivative at the plan&apos;s values. Empty where it moves nothing or acts through the weather year only.</source>
        <translation>此輸入增加 1&#xa0;% 時規劃結果變化的百分比，依目前數值處的導數計算。不起作用或只透過氣象年起作用時為空白。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Listed because</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Energy, % per %</source>
        <translation>每 1% 的用電變化，%</translation>
    </message>
    <message>
        <source>Cost, % per %</source>
        <translation>每 1% 的成本變化，%</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>wattplan::AssumptionsPage</name>
    <message>
        <source>Assumptions</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Missing inputs</source>
        <translation>缺少的輸入</translation>
    </message>
    <message>
        <source>No result waits for a value.</source>
        <translation>沒有結果在等待填寫數值。</translation>
    </message>
    <message>
        <source>Only what is not agreed</source>
        <translation>只看未議定的</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>標為已議定</translation>
    </message>
    <message>
        <source>Notes the selected rows as agreed, today where they have no date.</source>
        <translation>將所選各列記為已議定；沒有日期的記為今天。</translation>
    </message>
    <message>
        <source>Mark as assumed</source>
        <translation>標為假設</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the assumptions</source>
        <translation>篩選假設</translation>
    </message>
    <message>
        <source>Type owner and date into their cells; Ctrl+D fills them down.</source>
        <translation>負責人和日期可直接在儲存格中輸入；按 Ctrl+D 向下填滿。</translation>
    </message>
    <message>
        <source>click an input to fill it in</source>
        <translation>點選輸入項目即可填寫</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of assumptions, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All</source>
        <comment>assumptions</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>sources of assumptions</comment>
        <translation>過舊</translation>
    </message>
</context>
<context>
    <name>wattplan::AxisForm</name>
    <message>
        <source>Object of the input</source>
        <translation>輸入所屬物件</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>等間距</translation>
    </message>
    <message>
        <source>Equal ratios</source>
        <translation>等比</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>數值清單</translation>
    </message>
    <message>
        <source>Spacing of the values</source>
        <translation>取值方式</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>結束值</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>個數</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>from</source>
        <translation>從</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>個數</translation>
    </message>
    <message>
        <source>values with commas</source>
        <translation>數值，以逗號隔開</translation>
    </message>
    <message numerus="yes">
        <source>All %n choice(s)</source>
        <translation>
            <numerusform>全部 %n 個選項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n choice(s)</source>
        <translation>
            <numerusform>%1 / %n 個選項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::CarbonPage</name>
    <message>
        <source>Carbon &amp; water</source>
        <translation>碳排放與用水</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>各項數值</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>點選數字檢視推導</translation>
    </message>
    <message>
        <source>Grid carbon and WUE, and where they come from</source>
        <translation>電力排碳係數與 WUE 及其來源</translation>
    </message>
    <message>
        <source>annual means</source>
        <translation>年平均值</translation>
    </message>
    <message>
        <source>location-based, and embodied</source>
        <translation>地域基準，含蘊含碳</translation>
    </message>
    <message>
        <source>on site and at power stations</source>
        <translation>現場與發電</translation>
    </message>
</context>
<context>
    <name>wattplan::ChartMenuButton</name>
    <message>
        <source>Scale, small charts, marking, table, export</source>
        <translation>座標、小圖、框選、表格、匯出</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>圖表選單</translation>
    </message>
</context>
<context>
    <name>wattplan::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>No check of this kind. Choose all of them above.</source>
        <translation>沒有這類檢查。在上方選擇全部。</translation>
    </message>
    <message>
        <source>Nothing to check yet. Add a facility, a cluster and a training run.</source>
        <translation>尚無可檢查的內容。新增設施、叢集與訓練任務。</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>checks</comment>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>severity, number of checks</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部物件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結論</translation>
    </message>
</context>
<context>
    <name>wattplan::ChoiceForm</name>
    <message>
        <source>Open choice: %1, %2</source>
        <comment>field, object</comment>
        <translation>待定的選擇：%1，%2</translation>
    </message>
    <message>
        <source>Tick all that may still be chosen. A weight says how likely each is.</source>
        <translation>勾選所有仍可能選中的項目。權重表示各項的可能性。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>What may be chosen</source>
        <translation>可選的各項</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>機率</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>設為待定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>請至少勾選一項。</translation>
    </message>
    <message>
        <source>Make this choice</source>
        <translation>就選這一項</translation>
    </message>
    <message>
        <source>Nothing is left open: %1.</source>
        <translation>已確定：%1。</translation>
    </message>
    <message>
        <source>The plan is computed with %1. With ranges on, results are drawn from all that is ticked.</source>
        <translation>規劃按「%1」計算。開啟範圍後，結果從所有勾選項目中抽樣。</translation>
    </message>
</context>
<context>
    <name>wattplan::ClaimTableModel</name>
    <message>
        <source>%1 or more</source>
        <comment>a number</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>lacks an object</source>
        <translation>缺少物件</translation>
    </message>
    <message>
        <source>waits for an input</source>
        <translation>等待輸入</translation>
    </message>
    <message>
        <source>%1, here</source>
        <comment>a verdict other than on the sample plan</comment>
        <translation>%1（在此）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>論點</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算值</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判斷</translation>
    </message>
</context>
<context>
    <name>wattplan::ClaimsPage</name>
    <message>
        <source>Claims</source>
        <translation>論點查核</translation>
    </message>
    <message>
        <source>Statements of 2023, recomputed by this plan</source>
        <translation>2023 年的論點，依本規劃重算</translation>
    </message>
    <message>
        <source>What the claim rests on</source>
        <translation>該論點的依據</translation>
    </message>
    <message>
        <source>Take their objects into the plan</source>
        <translation>將相關物件加入規劃</translation>
    </message>
    <message>
        <source>Clusters, runs and services that the claims speak of and this plan lacks: until they are in it, they are reckoned beside it and can&apos;t be edited.</source>
        <translation>論點涉及、而本規劃沒有的叢集、訓練任務和服務：加入之前另行計算，無法編輯。</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>claims</comment>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict, number of claims</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name, why it can&apos;t be used</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>On the condition: %1. Then %2.</source>
        <comment>condition, number</comment>
        <translation>條件：%1。此時為 %2。</translation>
    </message>
    <message>
        <source>On the condition: %1.</source>
        <translation>條件：%1。</translation>
    </message>
    <message>
        <source>Tested by: %1</source>
        <translation>檢驗依據：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>What would have to be true: no %1 in its range makes it so.</source>
        <translation>怎樣才成立：%1在其範圍內無論取何值都不成立。</translation>
    </message>
    <message>
        <source>What would have to be true: %1 is %2.</source>
        <translation>怎樣才成立：%1為 %2。</translation>
    </message>
    <message>
        <source>What would have to be true: %1 is %2, not %3.</source>
        <translation>怎樣才成立：%1為 %2，而非 %3。</translation>
    </message>
    <message>
        <source>a claim holds within ±10 % of the published range</source>
        <translation>落在公布範圍 ±10 % 之內即為成立</translation>
    </message>
</context>
<context>
    <name>wattplan::ColumnChooser</name>
    <message>
        <source>Columns and saved views</source>
        <translation>欄位與已存檢視</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>尋找欄位</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>顯示的欄位</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存檢視</translation>
    </message>
    <message>
        <source>Columns, sorting and filter under a name</source>
        <translation>以一個名稱儲存欄位、排序與篩選</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>此檢視的名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>wattplan::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What the others are compared with</source>
        <translation>與哪個情境比較</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>差異從何而來</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cost and carbon</source>
        <translation>成本與碳</translation>
    </message>
    <message>
        <source>Cost and power</source>
        <translation>成本與功率</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異項</translation>
    </message>
    <message>
        <source>bold where it is not as in the base</source>
        <translation>粗體為與比較基準不同之處</translation>
    </message>
    <message>
        <source>Take together</source>
        <translation>合為一組</translation>
    </message>
    <message>
        <source>The selected changes become one bar of the split above.</source>
        <translation>選取的變更在上方的拆解中合為一條。</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆開</translation>
    </message>
    <message>
        <source>Every change is in the bar of its object again.</source>
        <translation>每項變更回到所屬物件的那一條。</translation>
    </message>
    <message>
        <source>A snapshot doesn&apos;t change. Open it, or restore it as a what-if.</source>
        <translation>快照不會改變。請開啟它，或把它還原為情境。</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>快照：%1</translation>
    </message>
    <message>
        <source>%1, snapshot “%2”</source>
        <comment>plan, snapshot</comment>
        <translation>%1，快照「%2」</translation>
    </message>
    <message>
        <source>P50, below it P10 and P90</source>
        <translation>P50，下方為 P10 與 P90</translation>
    </message>
    <message>
        <source>%1 the best of a row · %2 the worst</source>
        <comment>marks in a table</comment>
        <translation>%1 本列最佳 · %2 本列最差</translation>
    </message>
</context>
<context>
    <name>wattplan::ComparedCharts</name>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>疊放</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排</translation>
    </message>
    <message>
        <source>Facility or cluster</source>
        <translation>設施或叢集</translation>
    </message>
    <message>
        <source>%1 of a cluster</source>
        <comment>chart</comment>
        <translation>%1（單一叢集）</translation>
    </message>
    <message>
        <source>Not in this what-if.</source>
        <translation>此情境中沒有。</translation>
    </message>
</context>
<context>
    <name>wattplan::ComparedChecks</name>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>a fix is kept as a what-if</source>
        <translation>修正會存成新情境</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::CorrelationDialog</name>
    <message>
        <source>Correlations</source>
        <translation>相關係數</translation>
    </message>
    <message>
        <source>Ranges that go together: a rank correlation from −1 to 1, below the diagonal. Above it stands what is drawn.</source>
        <translation>一起變動的範圍：在對角線下方鍵入 −1 到 1 的等級相關係數。上方是實際抽樣所用的值。</translation>
    </message>
    <message>
        <source>None goes with another</source>
        <translation>全部彼此獨立</translation>
    </message>
    <message>
        <source>“%1” is no number from −1 to 1.</source>
        <translation>「%1」不是 −1 到 1 的數。</translation>
    </message>
    <message>
        <source>These contradict each other. Drawn are the nearest that do not: they differ by up to %1, and stand in another colour.</source>
        <translation>這些係數相互矛盾。抽樣採用最接近的一組：最多相差 %1，以另一種顏色標出。</translation>
    </message>
    <message>
        <source>Each input keeps its own range; only which values meet is another (Gaussian copula). · is 0: independent.</source>
        <translation>每項輸入保持自己的範圍，只改變哪些值相遇（高斯 copula）。· 為 0：彼此獨立。</translation>
    </message>
</context>
<context>
    <name>wattplan::CorrelationModel</name>
    <message>
        <source>%1 and %2: typed %3, drawn %4</source>
        <comment>input, input, numbers</comment>
        <translation>%1與%2：鍵入 %3，實際 %4</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>input, input, number</comment>
        <translation>%1與%2：%3</translation>
    </message>
</context>
<context>
    <name>wattplan::CostPage</name>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>owned, by part · rented</source>
        <translation>自有（依組成） · 租用</translation>
    </message>
    <message>
        <source>Electricity as a share of cost</source>
        <translation>電費占成本的比例</translation>
    </message>
    <message>
        <source>three readings of cost</source>
        <translation>三種成本計算方式</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>各項數值</translation>
    </message>
    <message>
        <source>%1 · click a number to see why</source>
        <comment>prices of 2023</comment>
        <translation>%1 · 點選數字檢視推導</translation>
    </message>
    <message>
        <source>By run</source>
        <comment>cost</comment>
        <translation>依任務</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>自建或租用</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>現金流量</translation>
    </message>
    <message>
        <source>Cluster shown</source>
        <translation>顯示的叢集</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>全部叢集</translation>
    </message>
    <message>
        <source>Investment and return</source>
        <translation>投資與報酬</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>cluster, prices</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>levelised · real</source>
        <translation>均化 · 實質價格</translation>
    </message>
    <message>
        <source>By service</source>
        <comment>cost</comment>
        <translation>依推論服務</translation>
    </message>
    <message>
        <source>By workload</source>
        <comment>cost</comment>
        <translation>依工作負載</translation>
    </message>
    <message>
        <source>%1, the largest</source>
        <comment>cluster</comment>
        <translation>%1，最大的叢集</translation>
    </message>
</context>
<context>
    <name>wattplan::EraTableModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>range</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Fewer than 8 models: the line is a sketch.</source>
        <translation>少於 8 個模型：趨勢線只能作粗略參考。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>結束年</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>倍增時間</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95&#xa0;% 區間</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型數</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>年成長</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>In %1, FLOP</source>
        <comment>year</comment>
        <translation>外推至 %1，FLOP</translation>
    </message>
    <message>
        <source>95 % prediction</source>
        <translation>95&#xa0;% 預測區間</translation>
    </message>
</context>
<context>
    <name>wattplan::ExportDialog</name>
    <message>
        <source>Export charts and tables</source>
        <translation>匯出圖表與表格</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>匯出進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>圖表與表格</translation>
    </message>
    <message>
        <source>All</source>
        <comment>charts and tables</comment>
        <translation>全選</translation>
    </message>
    <message>
        <source>None</source>
        <comment>charts and tables</comment>
        <translation>全不選</translation>
    </message>
    <message>
        <source>The numbers of charts, and tables</source>
        <translation>圖表的數字，以及表格</translation>
    </message>
    <message>
        <source>Pixels of a PNG</source>
        <translation>PNG 的像素倍數</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the size, in each direction</source>
        <translation>PNG 每個方向上的像素數與尺寸之比</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>圖片尺寸</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>與畫面相同</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>投影片，1920 × 1080</translation>
    </message>
    <message>
        <source>Half a slide, 960 × 1080</source>
        <translation>半張投影片，960 × 1080</translation>
    </message>
    <message>
        <source>Width of an A4 page, 17 cm</source>
        <translation>A4 版面寬，17 公分</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自訂尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>colours</comment>
        <translation>列印</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Byte order mark, so that Excel reads Chinese</source>
        <translation>加位元組順序記號（BOM），讓 Excel 讀得懂中文</translation>
    </message>
    <message>
        <source>Units in a row of their own</source>
        <translation>單位自成一列</translation>
    </message>
    <message>
        <source>Otherwise they stand in the headings: “Energy (MWh)”</source>
        <translation>否則寫在欄名裡：「用電量（MWh）」</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Looking for charts and tables…</source>
        <translation>正在尋找圖表與表格…</translation>
    </message>
    <message>
        <source>Choose a chart or table.</source>
        <translation>選擇圖表或表格。</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>選擇語言。</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>選擇格式。</translation>
    </message>
    <message>
        <source>Tables are written as CSV: choose that format, or a chart.</source>
        <translation>表格寫成 CSV：選擇該格式，或選擇圖表。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>選擇資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written.</source>
        <translation>
            <numerusform>將寫入 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Folder for charts and tables</source>
        <translation>圖表與表格的資料夾</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there already, such as “%1”. Replace them?</source>
        <translation>
            <numerusform>其中 %n 個檔案已存在，例如「%1」。要取代嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在寫入…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；沒有寫入任何檔案。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>wattplan::ExportTree</name>
    <message>
        <source>%1 · %2</source>
        <comment>title of a chart, which of several</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>圖表：%1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表格：%1</translation>
    </message>
</context>
<context>
    <name>wattplan::FacilityPage</name>
    <message>
        <source>Facility year</source>
        <translation>設施全年運轉</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Free cooling</source>
        <translation>自然冷卻</translation>
    </message>
    <message>
        <source>By month and IT load</source>
        <translation>依月份與 IT 負載</translation>
    </message>
    <message>
        <source>load as a share of design IT power</source>
        <translation>負載為設計 IT 功率的百分比</translation>
    </message>
    <message>
        <source>Cooling technologies at this site</source>
        <translation>該場址的各冷卻技術</translation>
    </message>
    <message>
        <source>at the load of this facility</source>
        <translation>依該設施的負載</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>點選數字檢視推導</translation>
    </message>
    <message>
        <source>Plant of each facility</source>
        <translation>各設施的設備</translation>
    </message>
    <message>
        <source>Floor of each facility</source>
        <translation>各設施的機房</translation>
    </message>
    <message>
        <source>PUE of %1 by month and IT load</source>
        <comment>facility</comment>
        <translation>%1 各月各 IT 負載的 PUE</translation>
    </message>
    <message>
        <source>WUE of %1 by month and IT load</source>
        <comment>facility</comment>
        <translation>%1 各月各 IT 負載的 WUE</translation>
    </message>
    <message>
        <source>Cooling technologies at the site of %1</source>
        <comment>facility</comment>
        <translation>%1 所在場址的各冷卻技術</translation>
    </message>
    <message>
        <source>● chosen</source>
        <translation>● 已選</translation>
    </message>
    <message>
        <source>load as a share of design IT power; computed, not pinned</source>
        <translation>負載為設計 IT 功率的百分比；計算值，非鎖定值</translation>
    </message>
</context>
<context>
    <name>wattplan::FedTableModel</name>
    <message>
        <source>up to %1</source>
        <comment>largest month</comment>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Input or result</source>
        <translation>輸入或結果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
</context>
<context>
    <name>wattplan::FieldTableModel</name>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>wattplan::FirstSteps</name>
    <message>
        <source>1. Add a facility</source>
        <translation>1. 新增設施</translation>
    </message>
    <message>
        <source>2. Put a cluster in it</source>
        <translation>2. 在設施中放入叢集</translation>
    </message>
    <message>
        <source>3. Add a training run or a service</source>
        <translation>3. 新增訓練任務或推論服務</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>從這裡開始</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>a step that is done</comment>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>wattplan::FormPanel</name>
    <message>
        <source>Less</source>
        <comment>fields</comment>
        <translation>收合</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <comment>fields</comment>
        <translation>更多（%1）</translation>
    </message>
    <message>
        <source>Show only the fields that matter first</source>
        <translation>只顯示常用欄位</translation>
    </message>
    <message>
        <source>Show the fields for experts too</source>
        <translation>同時顯示專家欄位</translation>
    </message>
</context>
<context>
    <name>wattplan::GroupTableModel</name>
    <message>
        <source>%1, serving</source>
        <comment>measure</comment>
        <translation>%1，服務</translation>
    </message>
    <message>
        <source>%1, training</source>
        <comment>measure</comment>
        <translation>%1，訓練</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬體</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>案例數</translation>
    </message>
    <message>
        <source>Mean abs. error</source>
        <translation>平均絕對誤差</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
</context>
<context>
    <name>wattplan::GrowthPage</name>
    <message>
        <source>Compute growth</source>
        <translation>算力成長</translation>
    </message>
    <message>
        <source>Training compute of published models</source>
        <translation>已發布模型的訓練算力</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>擬合</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>紀錄模型</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全部模型</translation>
    </message>
    <message>
        <source>k largest so far</source>
        <translation>截至當時前 k 名</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Project to</source>
        <translation>外推至</translation>
    </message>
    <message>
        <source>Moore&apos;s law</source>
        <translation>摩爾定律</translation>
    </message>
    <message>
        <source>%1: fitted to fewer than 8 models, so the line is a sketch. Widen the era or fit more models.</source>
        <comment>eras</comment>
        <translation>%1：擬合所用模型少於 8 個，趨勢線只能作粗略參考。放寬時期，或納入更多模型。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>shown, all</comment>
        <translation>%1／%2 列</translation>
    </message>
    <message>
        <source>logarithmic · hover to read · drag to zoom · click to select the row · Ctrl + drag to filter</source>
        <translation>對數座標 · 滑鼠停留檢視 · 框選縮放 · 點選表格列 · Ctrl + 拖曳篩選</translation>
    </message>
    <message>
        <source>linear · hover to read · drag to zoom · click to select the row · Ctrl + drag to filter</source>
        <translation>線性座標 · 滑鼠停留檢視 · 框選縮放 · 點選表格列 · Ctrl + 拖曳篩選</translation>
    </message>
</context>
<context>
    <name>wattplan::GuideWindow</name>
    <message>
        <source>Guide — Wattplan</source>
        <translation>指南 — Wattplan 算電規劃</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Search all chapters</source>
        <translation>搜尋所有章節</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>section, its chapter</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or a part of one.</source>
        <translation>沒有找到。減少詞語，或只輸入其中一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s). Enter opens one.</source>
        <translation>
            <numerusform>%n 處。按 Enter 開啟。</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>結束搜尋</translation>
    </message>
</context>
<context>
    <name>wattplan::HardwareComparison</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Dense peaks of FP16 or BF16, as vendors state them: sparse ones, twice as high, are left out, and none is what a model reaches.</source>
        <translation>FP16 或 BF16 的稠密峰值，取自廠商；數值高一倍的稀疏峰值不計入，模型實際達到的算力也低於峰值。</translation>
    </message>
    <message>
        <source>Dense peaks of FP8, as vendors state them: sparse ones, twice as high, are left out, and none is what a model reaches.</source>
        <translation>FP8 的稠密峰值，取自廠商；數值高一倍的稀疏峰值不計入，模型實際達到的算力也低於峰值。</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位元</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>peak over TDP, colours by source</source>
        <translation>峰值除以 TDP，顏色表示依據</translation>
    </message>
    <message>
        <source>peak over price, colours by source</source>
        <translation>峰值除以價格，顏色表示依據</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>各項數值</translation>
    </message>
    <message>
        <source>click a point to see its row, a number to see its source</source>
        <translation>點選資料點檢視所在列，點選數字檢視來源</translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) of the library without date of launch or these figures left out.</source>
        <translation>
            <numerusform>資料庫中有 %n 種加速器缺少上市日期或這些資料，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accelerators compared</source>
        <translation>加速器比較</translation>
    </message>
</context>
<context>
    <name>wattplan::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>誰改了什麼</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>還沒有任何變更。</translation>
    </message>
    <message>
        <source>No step says all of these words.</source>
        <translation>沒有哪一步包含所有這些字詞。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%n 步中的 %1 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>What moved since this plan was last closed</source>
        <translation>上次關閉以來變動的結果</translation>
    </message>
    <message>
        <source>Wattplan %1, before %2</source>
        <translation>Wattplan %1，先前 %2</translation>
    </message>
    <message>
        <source>Overtaken steps</source>
        <translation>被取代的步驟</translation>
    </message>
    <message>
        <source>Steps that were undone before another was made; they can&apos;t be redone.</source>
        <translation>復原後又做了別的變更，因而不能再重做的步驟。</translation>
    </message>
</context>
<context>
    <name>wattplan::HistoryTableModel</name>
    <message>
        <source>%1 (undone)</source>
        <comment>what a step did</comment>
        <translation>%1（已復原）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所在情境</translation>
    </message>
    <message>
        <source>What</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>沿用上層</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <comment>a value</comment>
        <translation>%1（沿用上層）</translation>
    </message>
    <message>
        <source>%1 (undone, then overtaken)</source>
        <comment>what a step did</comment>
        <translation>%1（已復原，後被取代）</translation>
    </message>
</context>
<context>
    <name>wattplan::ImportChoices</name>
    <message>
        <source>Found by itself</source>
        <comment>an encoding or delimiter</comment>
        <translation>自動辨識</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>選擇表格</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>that an import goes into</comment>
        <translation>目標表格</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>儲存格分隔符號</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>標題所在列</translation>
    </message>
</context>
<context>
    <name>wattplan::ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>選擇表格</translation>
    </message>
    <message>
        <source>What each column is for</source>
        <translation>各欄的用途</translation>
    </message>
    <message>
        <source>What each row does</source>
        <translation>各列的動作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>The configuration of a model: its parameters are counted from the architecture.</source>
        <translation>模型的設定檔：參數量由架構計算得出。</translation>
    </message>
    <message>
        <source>Read as %1, cells divided by: %2.</source>
        <comment>encoding, delimiter</comment>
        <translation>以 %1 讀取，儲存格分隔符號：%2。</translation>
    </message>
    <message>
        <source>The layout is that of %1.</source>
        <comment>a publisher</comment>
        <translation>版面來自 %1。</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>開啟規劃</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>匯入 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>This is a whole plan, not a table.</source>
        <translation>這是整份規劃，不是表格。</translation>
    </message>
    <message>
        <source>Choose the table that the rows belong to.</source>
        <translation>請選擇這些列所屬的表格。</translation>
    </message>
    <message>
        <source>Adds %1, changes %2, leaves %3 as they are, refuses %4.</source>
        <comment>numbers of rows</comment>
        <translation>新增 %1，變更 %2，不變 %3，拒絕 %4。</translation>
    </message>
    <message>
        <source>This plan is open read-only.</source>
        <translation>這份規劃以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Tables and models (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>表格與模型 (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Read from a workbook: formulas by the value last computed.</source>
        <translation>取自活頁簿：公式取最近一次計算的值。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Reads the table on the clipboard (%1)</source>
        <comment>a key</comment>
        <translation>讀取剪貼簿上的表格（%1）</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>剪貼簿上沒有表格。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <comment>where a table is from</comment>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>Commas are decimal signs and points divide thousands: “7,5” is read as 7.5.</source>
        <translation>逗號作小數點、句點作千位分隔：「7,5」讀作 7.5。</translation>
    </message>
    <message>
        <source>Choose a file, drop one on the window, or paste a table.</source>
        <translation>選擇檔案、把檔案拖到視窗上，或貼上表格。</translation>
    </message>
    <message>
        <source>This is the weather of a site: choose the site on the page Sites, and Read EPW… there.</source>
        <translation>這是場址的氣象檔：請在「場址」頁選擇場址，再用其中的「讀入 EPW…」。</translation>
    </message>
</context>
<context>
    <name>wattplan::LibraryUpdateModel</name>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>規劃中</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>資料庫中</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Source in the plan</source>
        <translation>規劃中的來源</translation>
    </message>
    <message>
        <source>Source in the library</source>
        <translation>資料庫中的來源</translation>
    </message>
</context>
<context>
    <name>wattplan::LivePage</name>
    <message>
        <source>Wattplan</source>
        <translation>Wattplan</translation>
    </message>
    <message>
        <source>Wattplan · %1</source>
        <comment>plan</comment>
        <translation>Wattplan · %1</translation>
    </message>
</context>
<context>
    <name>wattplan::MainWindow</name>
    <message>
        <source>This plan is open read-only: another program writes it, or its place can&apos;t be written. Save it under another name to change it.</source>
        <translation>規劃檔以唯讀方式開啟：另一程式正在寫入，或所在位置無法寫入。要修改，先以其他名稱另存。</translation>
    </message>
    <message>
        <source>The translation file of this language is missing; texts stay English.</source>
        <translation>缺少此語言的翻譯檔，文字仍以英文顯示。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新規劃</translation>
    </message>
    <message>
        <source>%1 — Wattplan</source>
        <translation>%1 — Wattplan 算電規劃</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>This plan is not in a file yet. Save it, or do that again to lose it.</source>
        <translation>此規劃尚未存成檔案。請先儲存；再次執行則放棄變更。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <comment>what was undone, the what-if it was in</comment>
        <translation>%1（在「%2」中）</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not what they were when this plan was last closed, with Wattplan %1.</source>
        <translation>
            <numerusform>有 %n 項結果與上次關閉時（Wattplan %1）不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>No input of this plan is a range yet, so no result varies.</source>
        <translation>這份規劃還沒有以範圍給定的輸入，因此沒有結果會變動。</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>查看做法</translation>
    </message>
    <message numerus="yes">
        <source>The library has other values than this plan for %n input(s).</source>
        <translation>
            <numerusform>資料庫中有 %n 項輸入的值與本規劃不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::MarkChip</name>
    <message>
        <source>%1 of %2 shown · clear</source>
        <comment>rows</comment>
        <translation>顯示 %1/%2 列 · 清除</translation>
    </message>
    <message>
        <source>Show all rows again (Escape)</source>
        <translation>重新顯示全部列（Esc）</translation>
    </message>
</context>
<context>
    <name>wattplan::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>wattplan::MissingTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an object, its result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Missing input</source>
        <translation>缺少的輸入</translation>
    </message>
    <message>
        <source>Results waiting</source>
        <translation>待算結果數</translation>
    </message>
    <message>
        <source>What waits for it</source>
        <translation>等待它的結果</translation>
    </message>
</context>
<context>
    <name>wattplan::MovedTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an object, its result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 → %4</source>
        <comment>input, object, value then, value now</comment>
        <translation>%2的%1，%3 → %4</translation>
    </message>
    <message>
        <source>a result that there was not</source>
        <translation>以前沒有的結果</translation>
    </message>
    <message>
        <source>a result that is no more</source>
        <translation>現已沒有的結果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>inputs, what they add</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>formulas of %1, before of %2</source>
        <comment>versions</comment>
        <translation>公式為 %1 版，先前為 %2 版</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>當時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>變動原因</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a what-if, a result in it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wattplan::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>數值範圍</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整個規劃</translation>
    </message>
    <message>
        <source>Power of %1</source>
        <comment>facility</comment>
        <translation>功率：%1</translation>
    </message>
    <message>
        <source>Power of all facilities</source>
        <translation>全部設施的功率</translation>
    </message>
    <message>
        <source>MW by month · drag to zoom</source>
        <translation>逐月 MW · 框選縮放</translation>
    </message>
    <message>
        <source>Power by month</source>
        <translation>逐月功率</translation>
    </message>
    <message>
        <source>Cost of %1, where it goes</source>
        <comment>run</comment>
        <translation>成本組成：%1</translation>
    </message>
    <message>
        <source>Cost of all runs, where it goes</source>
        <translation>全部訓練任務的成本組成</translation>
    </message>
    <message>
        <source>owned, by part · rented</source>
        <translation>自有（依組成） · 租用</translation>
    </message>
    <message>
        <source>Training compute of published models</source>
        <translation>已發布模型的訓練算力</translation>
    </message>
    <message>
        <source>%1: doubling in %2</source>
        <comment>years, time</comment>
        <translation>%1：每 %2倍增</translation>
    </message>
    <message>
        <source>All training runs</source>
        <translation>全部訓練任務</translation>
    </message>
    <message>
        <source>owned %1 · rented %2</source>
        <comment>ranges</comment>
        <translation>自有 %1 · 租用 %2</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部檢查</translation>
    </message>
    <message>
        <source>Cost of all services, where it goes</source>
        <translation>全部推論服務的成本組成</translation>
    </message>
    <message>
        <source>Cost of all workloads, where it goes</source>
        <translation>全部工作負載的成本組成</translation>
    </message>
    <message>
        <source>%1, where it goes</source>
        <comment>cost of training</comment>
        <translation>%1組成</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全部推論服務</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>全部工作負載</translation>
    </message>
</context>
<context>
    <name>wattplan::PowerPage</name>
    <message>
        <source>Power of all facilities by month</source>
        <translation>逐月功率：全部設施</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>用電負載</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>設施</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>全部設施</translation>
    </message>
    <message>
        <source>Power of %1 by month</source>
        <comment>facility</comment>
        <translation>逐月功率：%1</translation>
    </message>
    <message>
        <source>hover to read · drag to zoom · double click to reset</source>
        <translation>滑鼠停留檢視 · 框選縮放 · 按兩下還原</translation>
    </message>
    <message>
        <source>Power by month</source>
        <translation>逐月功率</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>逐月數值</translation>
    </message>
    <message>
        <source>MW · click a number to see why</source>
        <translation>MW · 點選數字檢視推導</translation>
    </message>
    <message>
        <source>No utility feed is entered for this facility, so no shortfall is named.</source>
        <translation>此設施未填寫市電引接，因此不計供電缺口。</translation>
    </message>
    <message>
        <source>No utility feed is entered, so no shortfall is named.</source>
        <translation>未填寫市電引接，因此不計供電缺口。</translation>
    </message>
    <message>
        <source>no feed</source>
        <translation>無市電引接</translation>
    </message>
    <message>
        <source>feed too small</source>
        <translation>市電引接不足</translation>
    </message>
    <message>
        <source>feed suffices</source>
        <translation>市電引接充足</translation>
    </message>
    <message>
        <source>Go to the feed</source>
        <translation>前往市電引接</translation>
    </message>
    <message>
        <source>MW · P50, below it P10 and P90 · click a number to see why</source>
        <translation>MW · P50，下方為 P10 與 P90 · 點選數字檢視推導</translation>
    </message>
</context>
<context>
    <name>wattplan::PowerTableModel</name>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>尖峰</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>市電引接</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>供電缺口</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>wattplan::PresentWindow</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a language</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>No words are written for this section.</source>
        <translation>本節沒有寫文字。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of a slide, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>title of a slide</comment>
        <translation>下一頁：%1</translation>
    </message>
</context>
<context>
    <name>wattplan::PresenterWindow</name>
    <message>
        <source>Presenter — %1</source>
        <comment>title of the slides</comment>
        <translation>簡報者 — %1</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>The last slide</source>
        <translation>最後一頁</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>title of a slide</comment>
        <translation>下一頁：%1</translation>
    </message>
    <message>
        <source>No words are written for this section.</source>
        <translation>本節沒有寫文字。</translation>
    </message>
</context>
<context>
    <name>wattplan::RangeForm</name>
    <message>
        <source>Range of %1, %2</source>
        <comment>field, object</comment>
        <translation>%2：%1的範圍</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation>不另設界限</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>不低於</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>不高於</translation>
    </message>
    <message>
        <source>Set the range</source>
        <translation>設定範圍</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>A value and its weight a line, such as 4: 0.3</source>
        <translation>每行一個數值及其權重，例如 4: 0.3</translation>
    </message>
    <message>
        <source>A value a line; paste a column of a spreadsheet</source>
        <translation>每行一個數值；可貼上試算表中的一欄</translation>
    </message>
</context>
<context>
    <name>wattplan::ReplaceBar</name>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>In the cells shown that can be edited</source>
        <translation>範圍：顯示中且可編輯的儲存格</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <comment>that hold the text</comment>
        <translation>
            <numerusform>%n 個儲存格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced, as one step.</source>
        <translation>
            <numerusform>已取代 %n 個儲存格，可一次復原。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::ReportPage</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消，未寫入任何檔案。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>path of a file</comment>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>%1 ✎</source>
        <comment>a section with words of the planner</comment>
        <translation>%1 ✎</translation>
    </message>
    <message>
        <source>Words in “%1”</source>
        <comment>a section</comment>
        <translation>「%1」中的文字</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>選擇標誌</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>This picture can&apos;t be used. Choose a PNG, JPEG or SVG file of up to 512 KiB.</source>
        <translation>此圖片無法使用。請選擇不超過 512 KiB 的 PNG、JPEG 或 SVG 檔案。</translation>
    </message>
    <message>
        <source>Save the report as a PDF file</source>
        <translation>將報告儲存為 PDF 檔案</translation>
    </message>
    <message>
        <source>Save the report as an HTML file</source>
        <translation>將報告儲存為 HTML 檔案</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除標誌</translation>
    </message>
    <message>
        <source>Space ticks a section; drag it, or press Alt with an arrow, to move it.</source>
        <translation>空白鍵勾選章節；拖曳或按 Alt 加方向鍵可移動。</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>章節上移</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>章節下移</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>文字的語言</translation>
    </message>
    <message>
        <source>Words in the section</source>
        <translation>章節中的文字</translation>
    </message>
    <message>
        <source>Your own words, before what the section shows. {plan.energy} becomes the number.</source>
        <translation>您自己的文字，位於該節內容之前。{plan.energy} 會換成相應的數字。</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>報告進度</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>儲存 PDF…</translation>
    </message>
    <message>
        <source>Save HTML…</source>
        <translation>儲存 HTML…</translation>
    </message>
    <message>
        <source>Make the preview</source>
        <translation>產生預覽</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在寫入檔案…</translation>
    </message>
    <message>
        <source>Reading results and drawing charts…</source>
        <translation>正在讀取結果並繪製圖表…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Cancelled; the preview is not up to date.</source>
        <translation>已取消；預覽不是最新的。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of a sheet, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Save the report as slides</source>
        <translation>將報告儲存為投影片</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx)</source>
        <translation>PowerPoint (*.pptx)</translation>
    </message>
    <message>
        <source>Save slides…</source>
        <translation>儲存投影片…</translation>
    </message>
    <message>
        <source>Save the memo as a PDF file</source>
        <translation>將備忘錄儲存為 PDF 檔案</translation>
    </message>
    <message>
        <source>Save the slides as a PDF file</source>
        <translation>將投影片儲存為 PDF 檔案</translation>
    </message>
    <message>
        <source>Save the memo as an HTML file</source>
        <translation>將備忘錄儲存為 HTML 檔案</translation>
    </message>
    <message>
        <source>A few</source>
        <comment>slides</comment>
        <translation>精簡</translation>
    </message>
    <message>
        <source>All</source>
        <comment>slides</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>備忘錄</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>投影片</translation>
    </message>
    <message>
        <source>What is made of it</source>
        <translation>產生形式</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Show the slides over the whole screen.</source>
        <translation>以全螢幕放映投影片。</translation>
    </message>
    <message>
        <source>No result is called {%1}: the report has it as it is typed. Names are such as {plan.energy}.</source>
        <translation>沒有名為 {%1} 的結果：報告中照原樣寫出。名稱如 {plan.energy}。</translation>
    </message>
</context>
<context>
    <name>wattplan::ResultChooser</name>
    <message>
        <source>Choose results</source>
        <translation>選擇結果</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>常用結果</translation>
    </message>
</context>
<context>
    <name>wattplan::RunTableModel</name>
    <message>
        <source>given</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬體</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>預測值</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
</context>
<context>
    <name>wattplan::SampleDialog</name>
    <message>
        <source>Export samples</source>
        <translation>匯出抽樣</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽樣次數</translation>
    </message>
    <message>
        <source>Also the plan&apos;s usual results</source>
        <translation>並加上規劃的常用結果</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
</context>
<context>
    <name>wattplan::SampleExport</name>
    <message>
        <source>Writing the draws…</source>
        <translation>正在寫入抽樣…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>匯出抽樣</translation>
    </message>
</context>
<context>
    <name>wattplan::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>Training runs on clusters</source>
        <translation>各叢集的訓練任務</translation>
    </message>
    <message>
        <source>drag a bar to move it · arrow keys move the selected one · Ctrl + wheel zooms</source>
        <translation>拖曳時間條即可移動 · 方向鍵移動所選 · Ctrl + 滾輪縮放</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>各項數值</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>點選數字檢視推導</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>all checks are on the page of checks</source>
        <translation>全部檢查見「檢查」頁</translation>
    </message>
    <message>
        <source>Clusters, used and idle</source>
        <translation>叢集的使用與閒置</translation>
    </message>
    <message>
        <source>%1 to %2, as the chart shows</source>
        <comment>dates</comment>
        <translation>%1 至 %2，與圖一致</translation>
    </message>
</context>
<context>
    <name>wattplan::SeekPage</name>
    <message>
        <source>Goal seek</source>
        <translation>目標搜尋</translation>
    </message>
    <message>
        <source>What would have to be true</source>
        <translation>要達到目標，需要什麼條件</translation>
    </message>
    <message>
        <source>within the range that the input may have</source>
        <translation>在輸入項的允許範圍內</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>By</source>
        <translation>透過</translation>
    </message>
    <message>
        <source>Object of the result</source>
        <translation>結果的物件</translation>
    </message>
    <message>
        <source>Object of the input</source>
        <translation>輸入項的物件</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Keep as a what-if</source>
        <translation>存成情境</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>影響最大的輸入</translation>
    </message>
    <message>
        <source>blue: more of it, more of the result; orange: less</source>
        <translation>藍色：增大則結果增大；橘色：增大則結果減小</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>input, result</comment>
        <translation>以%1達到%2</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>each alternative by itself</source>
        <translation>逐一替換為每個選項</translation>
    </message>
    <message>
        <source>and</source>
        <translation>以及</translation>
    </message>
    <message>
        <source>Object of the second input</source>
        <translation>第二項輸入的物件</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>第二項輸入</translation>
    </message>
    <message>
        <source>no second input</source>
        <translation>不用第二項輸入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>value</comment>
        <translation>設為 %1</translation>
    </message>
    <message>
        <source>Keep %1 as a what-if</source>
        <comment>value</comment>
        <translation>把 %1 存成情境</translation>
    </message>
    <message>
        <source>blue: more of it, more of the result; orange: less; pink: alternatives</source>
        <translation>藍色：增大則結果增大；橘色：增大則結果減小；粉紅色：各備選項</translation>
    </message>
</context>
<context>
    <name>wattplan::ServingPage</name>
    <message>
        <source>Serving</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>larger batches to the left</source>
        <translation>批次越大越靠左</translation>
    </message>
    <message>
        <source>kept for the peak, busy on average</source>
        <translation>依尖峰保有，平均忙碌</translation>
    </message>
    <message>
        <source>owned, over the months of the plan</source>
        <translation>自有，規劃期內</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>各項數值</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>點選數字檢視推導</translation>
    </message>
    <message>
        <source>Services in numbers</source>
        <translation>推論服務各項數值</translation>
    </message>
</context>
<context>
    <name>wattplan::SheetExport</name>
    <message>
        <source>Writing the spreadsheet…</source>
        <translation>正在寫入試算表…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export a spreadsheet</source>
        <translation>匯出試算表</translation>
    </message>
</context>
<context>
    <name>wattplan::SnapshotPanel</name>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Name of a snapshot</source>
        <translation>快照名稱</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>建立快照</translation>
    </message>
    <message>
        <source>Keeps the plan with its what-ifs as it stands, under this name</source>
        <translation>以此名稱保留規劃與各情境現在的樣子</translation>
    </message>
    <message>
        <source>%1
Taken %2 by %3, with Wattplan %4. Fingerprint %5…</source>
        <comment>name, time, author, version, digits</comment>
        <translation>%1
%3 於 %2 建立，Wattplan %4。指紋 %5…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在獨立視窗中開啟</translation>
    </message>
    <message>
        <source>Restore as a what-if</source>
        <translation>還原為情境</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete “%1” for good</source>
        <comment>snapshot</comment>
        <translation>永久刪除「%1」</translation>
    </message>
</context>
<context>
    <name>wattplan::SourceTableModel</name>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>發布網站</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Inputs fed</source>
        <translation>支撐輸入數</translation>
    </message>
    <message>
        <source>Results fed</source>
        <translation>支撐結果數</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
</context>
<context>
    <name>wattplan::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>What the plan rests on</source>
        <translation>規劃的依據</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>篩選來源</translation>
    </message>
    <message>
        <source>What the source feeds</source>
        <translation>此來源支撐的輸入和結果</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>sources</comment>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>Data (%1)</source>
        <comment>sources</comment>
        <translation>資料（%1）</translation>
    </message>
    <message>
        <source>Methods (%1)</source>
        <comment>sources</comment>
        <translation>方法（%1）</translation>
    </message>
    <message>
        <source>Old (%1)</source>
        <comment>sources</comment>
        <translation>過舊（%1）</translation>
    </message>
    <message>
        <source>feeds %1 and %2</source>
        <comment>number of inputs, number of results</comment>
        <translation>支撐 %1和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n&#xa0;個輸入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n&#xa0;個結果</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>What the sources feed</source>
        <translation>來源用於何處</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the library taken over. Undo takes them back.</source>
        <translation>
            <numerusform>已採用資料庫的 %n 個值，可復原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s); what you typed is not among them</source>
        <translation>
            <numerusform>%n 個值；您鍵入的不在其中</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has other values now</source>
        <translation>資料庫現有不同的值</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>The selected values of the library replace those of the plan.</source>
        <translation>以資料庫中選取的值取代規劃中的值。</translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation>全部採用</translation>
    </message>
    <message>
        <source>Every value of the library in this list replaces that of the plan.</source>
        <translation>以資料庫中列出的所有值取代規劃中的值。</translation>
    </message>
</context>
<context>
    <name>wattplan::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>尚未存入檔案</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● 已儲存</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 則警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in %1</source>
        <translation>顯示幣別：%1</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在抽樣……</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>4,096 draws, 12 inputs</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n 項輸入</numerusform>
        </translation>
    </message>
    <message>
        <source>recomputed: %1, in %2</source>
        <comment>number of values, time</comment>
        <translation>重算 %1 個數值，耗時 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 則錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>wattplan::SweepPage</name>
    <message>
        <source>Sweep</source>
        <translation>掃描</translation>
    </message>
    <message>
        <source>Results over inputs</source>
        <translation>結果隨輸入的變化</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>and</source>
        <translation>與</translation>
    </message>
    <message>
        <source>no second input</source>
        <translation>無第二項輸入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Object of the result</source>
        <translation>結果所屬物件</translation>
    </message>
    <message>
        <source>no further result</source>
        <translation>無其他結果</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>where is it crossed?</source>
        <translation>在何處越過？</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Keep as a what-if</source>
        <translation>存成情境</translation>
    </message>
    <message>
        <source>Where the limit is crossed</source>
        <translation>在何處越過限值</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>格子</translation>
    </message>
    <message>
        <source>Give a first and a last value that is larger, and how many from 2 on; equal ratios begin above 0. A list has commas between its values.</source>
        <translation>請給定起始值、更大的結束值，以及個數（至少 2）；等比須從大於 0 的值開始。清單的各值以逗號隔開。</translation>
    </message>
    <message>
        <source>Both inputs are the same one.</source>
        <translation>兩項輸入是同一項。</translation>
    </message>
    <message>
        <source>These are %1 cells; the page shows at most %2. The command line sweeps more.</source>
        <translation>共 %1 個格子；本頁最多顯示 %2 個。命令列可掃描更多。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 個格子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s)</source>
        <translation>
            <numerusform>%1 / %n 個格子</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A click on a cell shows its inputs, which can be set or kept as a what-if.</source>
        <translation>按一下格子可檢視其輸入，可直接採用或存成情境。</translation>
    </message>
    <message>
        <source>Cells of the sweep</source>
        <translation>掃描的全部格子</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新掃描</translation>
    </message>
    <message>
        <source>Sweeping …</source>
        <translation>掃描中…</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be swept: %2.</source>
        <comment>values, why</comment>
        <translation>無法掃描「%1」：%2。</translation>
    </message>
</context>
<context>
    <name>wattplan::TablePanel</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>篩選列</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>製作複本</translation>
    </message>
    <message>
        <source>A copy of the selected row</source>
        <translation>將所選列複製為新的一列</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Remove the selected rows from the plan</source>
        <translation>從規劃中移除所選列</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1／%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>A row here belongs to a facility. Add a facility first.</source>
        <translation>此處的列須屬於某個設施。先新增設施。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Choose columns, save views</source>
        <translation>選擇欄位、儲存檢視</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <comment>columns</comment>
        <translation>更多（%1）</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>columns</comment>
        <translation>收合</translation>
    </message>
    <message>
        <source>Show the fields for experts too</source>
        <translation>同時顯示專家欄位</translation>
    </message>
    <message>
        <source>Show only the fields that matter first</source>
        <translation>只顯示常用欄位</translation>
    </message>
</context>
<context>
    <name>wattplan::TableView</name>
    <message>
        <source>%1, %2</source>
        <comment>a cell: row, column</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: results and keys can&apos;t be pasted. Nothing was changed.</source>
        <translation>%1：結果與識別碼無法貼上。未作任何變更。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>after the reason</comment>
        <translation>%1未作任何變更。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>連同標題複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填滿</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>這個值怎麼來的？</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>隱藏「%1」</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>選擇欄位…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n cells together</source>
        <translation>
            <numerusform>同時編輯 %n 個儲存格</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>尋找及取代…</translation>
    </message>
    <message>
        <source>“%1” was not entered. %2</source>
        <comment>text, why</comment>
        <translation>「%1」未輸入。%2</translation>
    </message>
    <message>
        <source>Follow the parent what-if again</source>
        <translation>恢復沿用上層情境</translation>
    </message>
    <message>
        <source>Give it a range…</source>
        <translation>設定範圍…</translation>
    </message>
    <message numerus="yes">
        <source>The block on the clipboard is too long by %n row(s). Add rows first. Nothing was changed.</source>
        <translation>
            <numerusform>剪貼簿中的內容多出 %n 列。先增加列。未作任何變更。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The block on the clipboard is too wide by %n column(s). Nothing was changed.</source>
        <translation>
            <numerusform>剪貼簿中的內容多出 %n 欄。未作任何變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it open…</source>
        <translation>設為待定…</translation>
    </message>
</context>
<context>
    <name>wattplan::Tour</name>
    <message>
        <source>Change a number</source>
        <translation>改一個數</translation>
    </message>
    <message>
        <source>See what follows</source>
        <translation>看看影響</translation>
    </message>
    <message>
        <source>Every number says why</source>
        <translation>每個數都能說明由來</translation>
    </message>
    <message>
        <source>What asks for a look</source>
        <translation>需要留意之處</translation>
    </message>
    <message>
        <source>Your currency, your language</source>
        <translation>幣別與語言</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>帶走結果</translation>
    </message>
    <message>
        <source>Type another number of training tokens here, such as 600B, and press Enter. What follows from it is recomputed at once. Undo takes it back.</source>
        <translation>在這裡填入另一個訓練詞元數，例如 6000 億，然後按 Enter。受影響的結果立即重算，也可以復原。</translation>
    </message>
    <message>
        <source>The overview shows what your plan comes to. Click this number to ask why it is what it is.</source>
        <translation>總覽列出整個規劃的結果。點選這個數，看它怎麼來的。</translation>
    </message>
    <message>
        <source>The formula stands at the top, below it what it reads, down to inputs with their source. A triangle opens a step; a click on an input leads to its cell.</source>
        <translation>最上面是公式，下面是公式讀取的各個數，直到輸入及其來源。三角展開一步，點選輸入可前往它的儲存格。</translation>
    </message>
    <message>
        <source>The plan is checked against its limits after each edit. Buttons mend what can be mended, and one undo takes that back.</source>
        <translation>每次編輯後都對照各項限制檢查規劃。能修正的附有按鈕，一步即可復原。</translation>
    </message>
    <message>
        <source>Switch them here at any time. Amounts are converted at the plan&apos;s exchange rates; the plan itself stays as it is.</source>
        <translation>隨時可在這裡切換。金額依規劃的匯率換算，規劃本身不變。</translation>
    </message>
    <message>
        <source>Charts and tables of the page leave here as pictures, PDF and CSV. Press F1 anywhere: the guide opens at what you are working on.</source>
        <translation>本頁的圖表與表格從這裡匯出為圖片、PDF 與 CSV。在任何地方按 F1，指南會開啟與目前內容有關的一節。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>wattplan::TrainingSummary</name>
    <message>
        <source>How runs are counted</source>
        <translation>訓練任務如何計算</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>點選數字檢視推導</translation>
    </message>
    <message>
        <source>In quick mode MFU is that of a class of hardware. With “Layout” chosen above, memory, the time of a step and whether the run fits are counted too.</source>
        <translation>快速模式下，MFU 取自硬體類別。在上方選「平行配置」，還會計算記憶體、訓練步時間，以及能否容納。</translation>
    </message>
    <message>
        <source>within the expected error of MFU</source>
        <translation>在 MFU 的預期誤差之內</translation>
    </message>
    <message>
        <source>undisturbed, by part</source>
        <translation>無中斷時，依構成</translation>
    </message>
    <message>
        <source>the fullest one, by part</source>
        <translation>占用最多的一張，依構成</translation>
    </message>
</context>
<context>
    <name>wattplan::UncertaintyPage</name>
    <message>
        <source>Uncertainty</source>
        <translation>不確定性</translation>
    </message>
    <message numerus="yes">
        <source>Give %n input(s) their usual range</source>
        <translation>
            <numerusform>為 %n 項輸入設定常見範圍</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Object of the result</source>
        <translation>結果所屬物件</translation>
    </message>
    <message>
        <source>No input is a range yet</source>
        <translation>還沒有以範圍給定的輸入</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>影響最大的輸入</translation>
    </message>
    <message>
        <source>How likely each value is</source>
        <translation>各數值的可能性</translation>
    </message>
    <message>
        <source>drag the line</source>
        <translation>可拖曳直線</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累積</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>門檻值</translation>
    </message>
    <message>
        <source>Together with another result</source>
        <translation>與另一項結果的關係</translation>
    </message>
    <message>
        <source>Second result</source>
        <translation>第二項結果</translation>
    </message>
    <message>
        <source>Object of the second result</source>
        <translation>第二項結果所屬物件</translation>
    </message>
    <message>
        <source>no second result</source>
        <translation>沒有第二項結果</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在抽樣……</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>More: how much each input explains</source>
        <translation>更多：各項輸入能解釋多少</translation>
    </message>
    <message>
        <source>the first %1</source>
        <comment>draws</comment>
        <translation>前 %1</translation>
    </message>
    <message>
        <source>How much each input explains</source>
        <translation>各項輸入能解釋多少</translation>
    </message>
    <message>
        <source>Indices are of inputs that are independent. These go together, so there are none.</source>
        <translation>指數針對彼此獨立的輸入。這些輸入一起變動，因此不提供。</translation>
    </message>
    <message>
        <source>Correlations…</source>
        <translation>相關係數…</translation>
    </message>
    <message numerus="yes">
        <source>Correlations (%n)…</source>
        <translation>
            <numerusform>相關係數（%n）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export samples…</source>
        <translation>匯出抽樣…</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>匯出抽樣</translation>
    </message>
    <message>
        <source>draws</source>
        <comment>name of a file</comment>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <comment>path, draws</comment>
        <translation>已寫入 %1：%2。</translation>
    </message>
    <message>
        <source>Results can say how sure they are once inputs do. Type a range into the cell of any number that may vary:
  4..7   between 4 and 7
  4..5..7   low, typical, high
  5±10%   around 5, two draws in three within 10 %
or press %1 in the cell for a form, which leaves a chip, a site or another choice open too. The plan&apos;s own values stay as they are: a range only adds what else they may be.
For many inputs the library and the defaults say what is usual.</source>
        <comment>keys</comment>
        <translation>只要輸入說明自己有多確定，結果也就能說明。請在任何可以變動的數值的儲存格中鍵入範圍：
  4..7   介於 4 與 7 之間
  4..5..7   低值、典型值、高值
  5±10%   在 5 左右，三次中有兩次相差不到 10 %
也可以在儲存格中按 %1，用表單填寫；晶片、場址等選擇也可這樣設為待定。規劃原有的取值不變：範圍只是補充它們還可能是什麼。
許多輸入的常見範圍已由資料庫與預設值給出。</translation>
    </message>
    <message>
        <source>each range from its P10 to its P90 · blue: more of it raises the result; orange: lowers it; green: an open choice</source>
        <translation>各範圍從 P10 到 P90 · 藍色：輸入越大，結果越大；橙色：結果越小；綠色：待定的選擇</translation>
    </message>
</context>
<context>
    <name>wattplan::WeatherLine</name>
    <message>
        <source>Weather of a file: %1</source>
        <translation>氣象取自檔案：%1</translation>
    </message>
    <message>
        <source>Weather made from the monthly means of %1</source>
        <comment>site</comment>
        <translation>氣象由%1的月均值合成</translation>
    </message>
    <message>
        <source>Read EPW…</source>
        <translation>讀入 EPW…</translation>
    </message>
    <message>
        <source>A year of hourly weather for this site, as an EnergyPlus weather file</source>
        <translation>該場址一年的逐時氣象，EnergyPlus 氣象檔</translation>
    </message>
    <message>
        <source>Drop the file&apos;s weather</source>
        <translation>棄用檔案氣象</translation>
    </message>
    <message>
        <source>Read as it stands: nothing was to be mended.</source>
        <translation>已原樣讀入，無需修補。</translation>
    </message>
    <message>
        <source>Mended: %1.</source>
        <translation>已修補：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between repairs</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Read a weather file</source>
        <translation>讀入氣象檔</translation>
    </message>
    <message>
        <source>EnergyPlus weather (*.epw)</source>
        <translation>EnergyPlus 氣象檔 (*.epw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>wattplan::WhatIfButton</name>
    <message>
        <source>What-if</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>New what-if below this one</source>
        <translation>在此之下新增情境</translation>
    </message>
    <message>
        <source>Keep edits as a what-if, from</source>
        <translation>將編輯存成情境，自此步起</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
</context>
<context>
    <name>wattplan::WhatIfPanel</name>
    <message>
        <source>What-if %1</source>
        <comment>number</comment>
        <translation>情境 %1</translation>
    </message>
    <message>
        <source>+ What-if</source>
        <translation>+ 情境</translation>
    </message>
    <message>
        <source>A what-if below the one that is shown</source>
        <translation>在目前情境之下新增情境</translation>
    </message>
    <message>
        <source>What can be done with the what-if selected</source>
        <translation>對所選情境的操作</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Note on this what-if</source>
        <translation>此情境的備註</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>切換到此情境</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>what-if</comment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with what follows it</source>
        <translation>連同下層一起複製</translation>
    </message>
    <message>
        <source>Promote into %1</source>
        <comment>parent</comment>
        <translation>併入「%1」</translation>
    </message>
    <message>
        <source>Reset all its changes</source>
        <translation>還原全部變更</translation>
    </message>
    <message>
        <source>Delete; what follows it follows %1</source>
        <comment>parent</comment>
        <translation>刪除，下層改為沿用「%1」</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete with what follows it</source>
        <translation>連同下層一起刪除</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>By its place in the tree</source>
        <translation>依在樹中的位置</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天藍色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橘色</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱紅色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>wattplan::WhatIfTreeModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 項衝突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 項變更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::WhyPanel</name>
    <message>
        <source>Why this number?</source>
        <translation>這個數字怎麼來的？</translation>
    </message>
    <message>
        <source>Click a number to see the formula and the sources it comes from.</source>
        <translation>點選數字，檢視其公式與來源。</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>影響最大的輸入</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Chart</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隱藏）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a description</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>尚無可顯示的內容</translation>
    </message>
    <message>
        <source>PNG picture, double size (*.png)</source>
        <translation>PNG 圖片，兩倍尺寸 (*.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>PNG picture for print, four times the size (*.png)</source>
        <translation>PNG 圖片，印刷用，四倍尺寸 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 頁面 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>匯出圖表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>重設檢視</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>顯示為表格</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>對數座標</translation>
    </message>
    <message>
        <source>Split into small charts</source>
        <translation>分割為小圖</translation>
    </message>
    <message>
        <source>Mark by dragging</source>
        <translation>拖曳框選</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>取消框選</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>修改註解…</translation>
    </message>
    <message>
        <source>Write a note here…</source>
        <translation>在此處寫註解…</translation>
    </message>
    <message>
        <source>Title and size of the picture…</source>
        <translation>圖片的標題與尺寸…</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::ChartTable</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1, lower end</source>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, upper end</source>
        <translation>%1，上限</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::ChartTableDialog</name>
    <message>
        <source>%1: the numbers</source>
        <comment>a chart</comment>
        <translation>%1：數值</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::ChartTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a quantity and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Choices</name>
    <message>
        <source>Stacked areas add up from zero, which a logarithmic axis does not have.</source>
        <translation>堆疊區域從零開始累加，而對數座標沒有零。</translation>
    </message>
    <message>
        <source>Bars start at zero, which a logarithmic axis does not have.</source>
        <translation>長條從零開始，而對數座標沒有零。</translation>
    </message>
    <message>
        <source>This chart measures no values.</source>
        <translation>此圖沒有數值軸。</translation>
    </message>
    <message>
        <source>No value is above zero, so a logarithmic axis would be empty.</source>
        <translation>沒有大於零的數值，對數座標上將沒有內容。</translation>
    </message>
    <message>
        <source>Bars stand apart already, a row for each.</source>
        <translation>長條已各占一列，無須分割。</translation>
    </message>
    <message>
        <source>This chart has a row for each already.</source>
        <translation>此圖已是每項一列，無須分割。</translation>
    </message>
    <message>
        <source>There is only one series to show.</source>
        <translation>只有一個數列，無須分割。</translation>
    </message>
    <message>
        <source>Colours tell the values here, not an axis.</source>
        <translation>這裡以顏色表示數值，沒有數值軸。</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::GanttDrag</name>
    <message>
        <source>%1 · %2</source>
        <comment>start, row</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::LegendChips</name>
    <message>
        <source>Hide %1</source>
        <translation>隱藏「%1」</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>顯示「%1」</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Write a note, press Enter</source>
        <translation>寫註解，按 Enter 鍵</translation>
    </message>
    <message>
        <source>No words: the note goes</source>
        <translation>清空文字即刪除註解</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Overlay</name>
    <message>
        <source>%1: %2</source>
        <comment>a plan, a series of its chart</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::PictureChoices</name>
    <message>
        <source>Picture of the chart</source>
        <translation>圖表的圖片</translation>
    </message>
    <message>
        <source>px</source>
        <comment>pixels</comment>
        <translation>像素</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Text, of the usual size</source>
        <translation>文字（相對一般大小）</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Reading</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the ends of an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Scene</name>
    <message numerus="yes">
        <source>%n value(s) ≤ 0 left out</source>
        <comment>of a logarithmic axis</comment>
        <translation>
            <numerusform>%n 個 ≤ 0 的數值未畫出</numerusform>
        </translation>
    </message>
    <message>
        <source>P10–P90, • P50; bar: the plan</source>
        <translation>P10–P90，• P50；長條：規劃值</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::SmallCharts</name>
    <message>
        <source>%1: %2</source>
        <comment>a chart and the series it shows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::TableText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a column, unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
</TS>
